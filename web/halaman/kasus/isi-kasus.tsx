import { Stack, Text } from '@mantine/core';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import { DaftarNilai } from '../../komponen/daftar-nilai.tsx';

/** What the service itself knows: request, assessment, decision, stay. */
export function IsiKasus({ r }: { r: RincianKasus }) {
  return (
    <Stack>
      {r.pandangan === 'inisial' && (
        <Text size="sm" c="dimmed">
          Yang diceritakan tentang orangnya hanya terlihat oleh yang menangani kasus ini.
        </Text>
      )}
      <DaftarNilai isi={r.data} tanpa={['surat']} />
    </Stack>
  );
}
