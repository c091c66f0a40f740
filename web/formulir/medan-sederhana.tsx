import { Checkbox, Group, Radio, Textarea, TextInput } from '@mantine/core';
import { labelIsian } from '../kata/isian.ts';
import type { SifatMedan } from './konteks.ts';
import { sifatUmum } from './konteks.ts';
import { MedanTanggal, MedanWaktu } from '../komponen/medan-hari.tsx';
import type { Medan, Sederhana } from './medan.ts';

/** A field that holds one thing. */
export function MedanSederhana(s: SifatMedan & { medan: Medan & Sederhana }) {
  const { nama, medan, nilai, ubah, k } = s;
  const label = labelIsian(nama);
  const umum = sifatUmum(s, label);
  const isi = {
    ...umum,
    value: typeof nilai === 'string' ? nilai : '',
    onChange: (e: { currentTarget: { value: string } }) => ubah(e.currentTarget.value),
  };
  switch (medan.rupa) {
    case 'paragraf':
      return <Textarea {...isi} autosize minRows={2} maxRows={12} maxLength={medan.maks} />;
    case 'teks':
      return <TextInput {...isi} maxLength={medan.maks} />;
    case 'surel':
      return <TextInput {...isi} type="email" autoComplete="off" maxLength={200} />;
    case 'nik':
      return <TextInput {...isi} inputMode="numeric" autoComplete="off" maxLength={16} />;
    case 'angka':
      return <TextInput {...isi} inputMode="numeric" maxLength={6} />;
    case 'tanggal':
      return <MedanTanggal {...isi} />;
    case 'waktu':
      return <MedanWaktu {...isi} label={`${label} (${k.zona})`} zona={k.zona} />;
    case 'yaTidak':
      return (
        <Radio.Group {...umum} value={isi.value} onChange={ubah}>
          <Group mt={6}>
            <Radio value="ya" label="Ya" />
            <Radio value="tidak" label="Tidak" />
          </Group>
        </Radio.Group>
      );
    case 'setuju':
      return (
        <Checkbox
          label={label}
          name={umum.name}
          error={umum.error}
          checked={nilai === true}
          onChange={(e) => ubah(e.currentTarget.checked)}
        />
      );
  }
}
