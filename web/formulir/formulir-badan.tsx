import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { KotakGalat } from '../komponen/galat.tsx';
import type { Kiriman } from '../klien/kontrak.ts';
import { useKantor } from '../waktu/kantor.ts';
import { badanDari, isianAwal } from './isian.ts';
import type { RancanganKiriman } from './kiriman.ts';
import { useKiriman } from './kiriman.ts';
import { medanDari } from './medan.ts';
import { IsianKelompok } from './medan-isian.tsx';

/**
 * A form made from the schema of one address.
 * @param susun the body as the address wants it, where it is not quite what the form holds
 */
export function FormulirBadan<J extends keyof Kiriman>({
  skema,
  awal,
  tombol,
  batal,
  susun,
  ...r
}: Omit<RancanganKiriman<J>, 'skema'> & {
  skema: z.ZodType;
  awal?: unknown;
  tombol: string;
  batal: () => void;
  susun?: (badan: Record<string, unknown>) => unknown;
}) {
  const { zona } = useKantor().kalender;
  const medan = medanDari(skema);
  if (medan.rupa !== 'kelompok') throw new Error('Formulir ini memerlukan bentuk kelompok.');
  const [isian, setIsian] = useState(() => isianAwal(medan.isi, awal, zona));
  const { kirimkan, salah, galat, berjalan } = useKiriman<J>(r);
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        const badan = badanDari(medan.isi, isian, zona);
        kirimkan(susun ? susun(badan) : badan);
      }}
    >
      <Stack>
        <IsianKelompok isi={medan.isi} isian={isian} lokasi="" ubah={setIsian} k={{ zona, salah }} />
        {galat && <KotakGalat galat={galat} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={batal} disabled={berjalan}>
            Batal
          </Button>
          <Button type="submit" loading={berjalan}>
            {tombol}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
