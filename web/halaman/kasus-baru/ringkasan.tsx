import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { DaftarNilai } from '../../komponen/daftar-nilai.tsx';
import { DokumenTerunggah } from '../../komponen/dokumen-terunggah.tsx';
import { PerluDiperhatikan } from '../../komponen/perlu-diperhatikan.tsx';
import { useBaca } from '../../klien/baca.ts';
import type { DrafBaru } from './draf-baru.ts';
import type { Langkah } from './langkah.ts';
import { peringatanBaru } from './peringatan-baru.ts';

/** Everything that will be sent, by step, with the way back to each. */
export function Ringkasan({ f, ke }: { f: DrafBaru; ke: (langkah: number) => void }) {
  const terbaca = f.skema.safeParse(f.badan);
  const isi = terbaca.success ? terbaca.data : f.badan;
  return (
    <Stack gap="sm">
      <Text size="sm">Periksa sebelum dikirim. Sesudah terkirim, perubahan tercatat sebagai koreksi.</Text>
      <PerluDiperhatikan peringatan={peringatanBaru(f.draf.layanan, isi, f.hariIni)} />
      {f.langkah.slice(0, -1).map((l, i) => (
        <Card key={l.judul} withBorder padding="md" component="section" aria-label={l.judul}>
          <Group justify="space-between" mb="xs">
            <Title order={3} size="h4">
              {l.judul}
            </Title>
            <Button
              size="compact-sm"
              variant="default"
              disabled={f.tertahan !== undefined}
              aria-label={`Ubah ${l.judul}`}
              onClick={() => ke(i)}
            >
              Ubah
            </Button>
          </Group>
          <Bagian f={f} langkah={l} isi={isi} />
        </Card>
      ))}
    </Stack>
  );
}

function Bagian({
  f,
  langkah,
  isi,
}: {
  f: DrafBaru;
  langkah: Langkah;
  isi: Readonly<Record<string, unknown>>;
}) {
  const milik = Object.fromEntries(langkah.bidang.map((nama) => [nama, isi[nama]]));
  const dokumen = Array.isArray(milik['dokumen']) ? (milik['dokumen'] as string[]) : [];
  const tanpaIdentitas = f.draf.tanpaIdentitas && langkah.bidang.includes('klien');
  const kosong = Object.values(milik).every((n) => n === undefined || (Array.isArray(n) && n.length === 0));
  return (
    <Stack gap="xs">
      {tanpaIdentitas && <Text fw={600}>Identitas belum diketahui</Text>}
      {typeof milik['kasus'] === 'string' && <NomorKasus id={milik['kasus']} />}
      <DaftarNilai isi={milik} tanpa={['dokumen', 'kasus']} />
      {dokumen.map((id) => (
        <DokumenTerunggah key={id} id={id} />
      ))}
      {kosong && !tanpaIdentitas && (
        <Text size="sm" c="dimmed">
          Tidak diisi.
        </Text>
      )}
    </Stack>
  );
}

function NomorKasus({ id }: { id: string }) {
  const { data } = useBaca('/api/v1/kasus/:id', { param: { id } });
  return <Text fw={600}>{data?.nomor ?? 'Kasus terpilih'}</Text>;
}
