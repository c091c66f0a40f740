import { Alert, Button, Card, Stack, Text } from '@mantine/core';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import { usiaKlien } from '../../../domain/kasus/klien.ts';
import { tanggalDi } from '../../../domain/jam/waktu.ts';
import { DaftarNilai } from '../../komponen/daftar-nilai.tsx';
import { sekarang } from '../../waktu/jam.ts';
import { useKantor } from '../../waktu/kantor.ts';
import { LihatNik } from './lihat-nik.tsx';

/** Who the case is about, as far as this person may see it. */
export function KlienKasus({ r, putuskan }: { r: RincianKasus; putuskan?: (asal: HTMLElement) => void }) {
  const { zona } = useKantor().kalender;
  const usia = usiaKlien(r.klien, tanggalDi(sekarang(), zona));
  return (
    <Card withBorder padding="md" component="section" aria-labelledby="klien">
      <Text id="klien" component="h2" fw={700} mb="xs">
        Klien
      </Text>
      <Stack gap="sm">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {r.klien.nama ?? r.klien.panggilan ?? 'Identitas belum diketahui'}
          {usia !== null && `, ${usia} tahun`}
        </Text>
        <DaftarNilai isi={r.klien} tanpa={['nama']} />
        <LihatNik r={r} klien={r.klien} />
        {r.klienSerupa !== undefined && r.klienSerupa > 0 && (
          <Alert color="yellow" title="Mungkin pernah dilayani">
            <Text size="sm">{r.klienSerupa} kasus lain mungkin tentang orang yang sama.</Text>
            {putuskan && (
              <Button size="compact-sm" variant="default" mt="xs" onClick={(e) => putuskan(e.currentTarget)}>
                Bandingkan dan putuskan
              </Button>
            )}
          </Alert>
        )}
      </Stack>
    </Card>
  );
}
