import { Group, Stack, Text } from '@mantine/core';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import { DaftarNilai } from '../../komponen/daftar-nilai.tsx';
import { LihatNik } from './lihat-nik.tsx';

/** What the service itself knows: request, assessment, decision, stay. */
export function IsiKasus({ r }: { r: RincianKasus }) {
  // A request is about the client of other cases; what it asks to be put right may hold whole numbers.
  const dikoreksi = 'koreksi' in r.data ? r.data.koreksi?.klien : undefined;
  return (
    <Stack>
      {r.pandangan === 'inisial' && (
        <Text size="sm" c="dimmed">
          Yang diceritakan tentang orangnya hanya terlihat oleh yang menangani kasus ini.
        </Text>
      )}
      <DaftarNilai isi={r.data} tanpa={['surat', 'kelengkapanDiminta']} />
      {dikoreksi && (
        <Group>
          <LihatNik r={r} klien={dikoreksi} />
        </Group>
      )}
    </Stack>
  );
}
