import { Button, List, Stack, Text } from '@mantine/core';
import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import { labelTahap } from '../../domain/kasus/label.ts';
import { useBaca } from '../klien/baca.ts';
import { adalahKode, GalatApi } from '../klien/galat.ts';
import { KotakGalat } from '../komponen/galat.tsx';
import { sebutTempat } from '../kata/tempat.ts';
import { sekarang } from '../waktu/jam.ts';
import { useKantor } from '../waktu/kantor.ts';
import { tulisSaat } from '../waktu/tulis.ts';

/** Why an act was refused. Where the case has changed meanwhile: what changed, by whom; what was typed stays. */
export function GalatTindakan({
  galat,
  dilihat,
  kini,
  terima,
}: {
  galat: unknown;
  dilihat: RincianKasus;
  kini: RincianKasus;
  terima: () => void;
}) {
  const masalah = galat instanceof GalatApi ? galat.masalah : undefined;
  const pengganti = masalah?.pengganti ?? [];
  const basi = adalahKode(galat, 'versiBasi');
  return (
    <KotakGalat galat={galat}>
      {pengganti.length > 0 && (
        <List size="sm">
          {pengganti.map((p) => (
            <List.Item key={p.nama}>
              Dapat dilakukan oleh {p.nama}, {p.jabatan}
            </List.Item>
          ))}
        </List>
      )}
      {masalah?.status === 409 && <YangBerubah dilihat={dilihat} kini={kini} />}
      {basi && dilihat.versi !== kini.versi && (
        <Button size="xs" variant="default" onClick={terima}>
          Saya sudah memeriksa perubahannya
        </Button>
      )}
    </KotakGalat>
  );
}

function YangBerubah({ dilihat, kini }: { dilihat: RincianKasus; kini: RincianKasus }) {
  const { zona } = useKantor().kalender;
  const { data } = useBaca('/api/v1/kasus/:id/riwayat', {
    param: { id: kini.id },
    kueri: { sesudah: dilihat.urutan },
  });
  const baru = (data?.riwayat ?? []).slice(-5);
  if (baru.length === 0 && dilihat.tahap === kini.tahap) return null;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        Yang berubah sejak Anda membukanya
      </Text>
      <List size="sm">
        {dilihat.tahap !== kini.tahap && (
          <List.Item>
            Tahap: {labelTahap(dilihat.tahap)} → {labelTahap(kini.tahap)}
          </List.Item>
        )}
        {baru.map((e) => (
          <List.Item key={e.urutan}>
            {e.label}, {e.oleh?.nama ?? 'sistem'}, {tulisSaat(e.waktu, zona, sekarang())}
            {e.nilaiLama && `: ${dikoreksi(e.nilaiLama)}`}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

/** Which data a correction was about. */
function dikoreksi(lama: Readonly<Record<string, unknown>>): string {
  return Object.keys(lama)
    .map((tempat) => sebutTempat(tempat).toLowerCase())
    .join(', ');
}
