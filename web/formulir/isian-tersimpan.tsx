import { Alert, Button, Group, Text } from '@mantine/core';
import { dariMs } from '../../domain/jam/waktu.ts';
import type { DrafFormulir } from '../klien/draf-formulir.ts';
import { sekarangNyata } from '../waktu/jam.ts';
import { useKantor } from '../waktu/kantor.ts';
import { tulisSaat } from '../waktu/tulis.ts';

/** Says that what stands in a form was typed earlier, and lets go of it. */
export function IsianTersimpan({
  pulih,
  diubah,
  gagal,
  buang,
}: {
  pulih: DrafFormulir<unknown> | null;
  diubah: boolean;
  gagal: boolean;
  buang: () => void;
}) {
  const { zona } = useKantor().kalender;
  if (gagal)
    return (
      <Text size="sm" c="var(--mantine-color-error)" role="status">
        Isian tidak dapat disimpan di peramban ini. Kirim sebelum menutup halaman.
      </Text>
    );
  const tombol = (
    <Button size="compact-sm" variant="default" onClick={buang}>
      Buang isian
    </Button>
  );
  if (pulih)
    return (
      <Alert color="blue" role="status" title="Isian yang belum terkirim dipulihkan">
        <Group justify="space-between">
          {/* By the browser's own clock, as it was kept. */}
          <Text size="sm">Diketik {tulisSaat(dariMs(pulih.pada), zona, sekarangNyata())}.</Text>
          {tombol}
        </Group>
      </Alert>
    );
  return diubah ? <Group justify="flex-end">{tombol}</Group> : null;
}
