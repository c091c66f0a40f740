import { Text, TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import type { Zona } from '../../domain/jam/waktu.ts';
import { tulisTanggal } from '../../domain/surat/tanggal.ts';

const TANGGAL = /^\d{4}-\d{2}-\d{2}$/;
const TANGGAL_JAM = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;

type Sifat = Omit<TextInputProps, 'type' | 'value'> & { value: string };

/** A day. What was chosen stands below it in words: some browsers write the month first. */
export function MedanTanggal(s: Sifat) {
  return (
    <div>
      <TextInput {...s} type="date" />
      <DenganKata teks={TANGGAL.test(s.value) ? tulisTanggal(s.value) : ''} />
    </div>
  );
}

/** A moment on the clock of the office. */
export function MedanWaktu({ zona, ...s }: Sifat & { zona: Zona }) {
  const [, tanggal, jam, menit] = TANGGAL_JAM.exec(s.value) ?? [];
  return (
    <div>
      <TextInput {...s} type="datetime-local" />
      <DenganKata teks={tanggal ? `${tulisTanggal(tanggal)} pukul ${jam}.${menit} ${zona}` : ''} />
    </div>
  );
}

function DenganKata({ teks }: { teks: string }) {
  if (teks === '') return null;
  return (
    <Text size="xs" c="dimmed" mt={4}>
      {teks}
    </Text>
  );
}
