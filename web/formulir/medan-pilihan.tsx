import { Checkbox, Radio, Select, Stack } from '@mantine/core';
import { labelIsian, labelPilihan } from '../kata/isian.ts';
import type { SifatMedan } from './konteks.ts';
import { sifatUmum } from './konteks.ts';

// Few choices are seen at once; many are looked up.
const PALING_BANYAK_TOMBOL = 4;

/** One of a closed list. */
export function MedanPilihan({ pilihan, ...s }: SifatMedan & { pilihan: readonly string[] }) {
  const { nama, medan, nilai, ubah } = s;
  const umum = sifatUmum(s, labelIsian(nama));
  const data = pilihan.map((p) => ({ value: p, label: labelPilihan(nama, p) }));
  const terpilih = typeof nilai === 'string' ? nilai : '';
  if (pilihan.length > PALING_BANYAK_TOMBOL) {
    return (
      <Select
        {...umum}
        comboboxProps={{ withinPortal: false }}
        data={data}
        value={terpilih === '' ? null : terpilih}
        onChange={(v) => ubah(v ?? '')}
        clearable={!medan.wajib}
        placeholder="Pilih"
        nothingFoundMessage="Tidak ada"
        checkIconPosition="right"
      />
    );
  }
  return (
    <Radio.Group {...umum} value={terpilih} onChange={ubah}>
      <Stack gap={6} mt={6}>
        {data.map((p) => (
          <Radio key={p.value} value={p.value} label={p.label} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Any number of a closed list. */
export function MedanBanyakPilihan({ pilihan, ...s }: SifatMedan & { pilihan: readonly string[] }) {
  const { nama, nilai, ubah } = s;
  return (
    <Checkbox.Group
      {...sifatUmum(s, labelIsian(nama))}
      value={Array.isArray(nilai) ? nilai : []}
      onChange={ubah}
    >
      <Stack gap={6} mt={6}>
        {pilihan.map((p) => (
          <Checkbox key={p} value={p} label={labelPilihan(nama, p)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
