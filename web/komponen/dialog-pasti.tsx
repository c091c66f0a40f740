import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RancanganKiriman } from '../formulir/kiriman.ts';
import { useKiriman } from '../formulir/kiriman.ts';
import type { Kiriman } from '../klien/kontrak.ts';
import { Dialog } from './dialog.tsx';
import { KotakGalat } from './galat.tsx';

/** Asks before something is sent that is not taken back by a click; says what it does. */
export function DialogPasti<J extends keyof Kiriman>({
  judul,
  tombol,
  tutup,
  children,
  badan,
  ...r
}: RancanganKiriman<J> & {
  judul: string;
  tombol: string;
  tutup: () => void;
  children: ReactNode;
  badan?: unknown;
}) {
  const { kirimkan, galat, berjalan } = useKiriman<J>(r);
  return (
    <Dialog judul={judul} tutup={tutup}>
      <Stack>
        {children}
        {galat && <KotakGalat galat={galat} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={tutup} disabled={berjalan}>
            Batal
          </Button>
          <Button onClick={() => kirimkan(badan)} loading={berjalan}>
            {tombol}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
