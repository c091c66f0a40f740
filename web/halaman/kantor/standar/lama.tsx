import { Group, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import type { Jam } from '../../../../domain/jam/jam-kerja.ts';
import { useSalah } from './salah.ts';

const SATUAN = [
  { value: '1440', label: 'hari' },
  { value: '60', label: 'jam' },
  { value: '1', label: 'menit' },
];

/** A length in the unit that people would say it in; days on the calendar clock only. Kept in minutes. */
export function Lama({
  label,
  lokasi,
  jam,
  menit,
  ubah,
}: {
  label: string;
  lokasi: string;
  jam: Jam;
  menit: number;
  ubah: (menit: number) => void;
}) {
  const galat = useSalah(lokasi);
  const satuan = jam === 'kalender' ? SATUAN : SATUAN.filter((s) => s.value !== '1440');
  const [terpilih, setTerpilih] = useState(
    () => satuan.find((s) => menit !== 0 && menit % Number(s.value) === 0)?.value ?? '1',
  );
  const kali = Number(satuan.some((s) => s.value === terpilih) ? terpilih : '1');
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <NumberInput
        label={label}
        name={lokasi}
        min={0}
        hideControls
        decimalSeparator=","
        value={menit / kali}
        error={galat}
        onChange={(n) => ubah(typeof n === 'number' ? n * kali : 0)}
        w={150}
      />
      <Select
        label="Satuan"
        aria-label={`Satuan ${label}`}
        allowDeselect={false}
        data={satuan}
        value={String(kali)}
        onChange={(s) => {
          const baru = Number(s ?? kali);
          setTerpilih(String(baru));
          ubah((menit / kali) * baru);
        }}
        w={110}
      />
    </Group>
  );
}
