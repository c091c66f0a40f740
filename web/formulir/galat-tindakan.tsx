import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import { labelTahap } from '../../domain/kasus/label.ts';
import { useBaca } from '../klien/baca.ts';
import { adalahKode, GalatApi, pesanGalat } from '../klien/galat.ts';
import { labelIsian } from '../kata/isian.ts';
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
  const { judul, rincian } = pesanGalat(galat);
  const masalah = galat instanceof GalatApi ? galat.masalah : undefined;
  const basi = adalahKode(galat, 'versiBasi');
  return (
    <Alert role="alert" color="red" variant="light" title={judul} icon={<IconAlertTriangle />}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{rincian}</Text>
        <List size="sm">
          {masalah?.kesalahan?.map((k) => (
            <List.Item key={k.lokasi}>
              {labelIsian(k.lokasi.split('.').at(-1) ?? k.lokasi)}: {k.pesan}
            </List.Item>
          ))}
          {masalah?.pengganti?.map((p) => (
            <List.Item key={p.nama}>
              Dapat dilakukan oleh {p.nama}, {p.jabatan}
            </List.Item>
          ))}
        </List>
        {masalah?.status === 409 && <YangBerubah dilihat={dilihat} kini={kini} />}
        {basi && dilihat.versi !== kini.versi && (
          <Button size="xs" variant="default" onClick={terima}>
            Saya sudah memeriksa perubahannya
          </Button>
        )}
      </Stack>
    </Alert>
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
    .map((tempat) => labelIsian(tempat.split('.').at(-1) ?? tempat).toLowerCase())
    .join(', ');
}
