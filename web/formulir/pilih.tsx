import { Select } from '@mantine/core';

export interface SifatPilih {
  label: string;
  required: boolean;
  description?: string;
  error?: string | undefined;
  name: string;
  nilai: string;
  ubah: (n: string) => void;
}

interface Butir {
  value: string;
  label: string;
}

/** One of a list that is read from the office. */
export function Pilih({
  nilai,
  ubah,
  data,
  kosong,
  ...s
}: SifatPilih & { data: Butir[] | { group: string; items: Butir[] }[]; kosong: string }) {
  return (
    <Select
      {...s}
      comboboxProps={{ withinPortal: false }}
      data={data}
      value={nilai === '' ? null : nilai}
      onChange={(v) => ubah(v ?? '')}
      searchable
      clearable={!s.required}
      placeholder="Pilih"
      nothingFoundMessage={kosong}
      checkIconPosition="right"
    />
  );
}
