import { Button, Card, Stack, Text } from '@mantine/core';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import { labelPeran } from '../../../domain/kasus/label.ts';
import { sebutTenggat } from '../../../domain/kasus/tenggat.ts';
import { Saat, SisaWaktu } from '../../komponen/sisa-waktu.tsx';
import { usePengguna } from '../../klien/sesi.ts';
import type { Tanggapi } from './tenggat-kasus.tsx';

type Tugas = RincianKasus['tugas'][number];

/** What comes next, by whom, until when. */
export function GiliranKasus({ r, tanggapi }: { r: RincianKasus; tanggapi?: Tanggapi }) {
  const berjalan = r.tenggat.filter((t) => t.berakhirPada === undefined);
  // What moves the case on comes before what was called out about it.
  const urut = r.tugas.toSorted((a, b) => Number(a.jenis === 'eskalasi') - Number(b.jenis === 'eskalasi'));
  const { orangId } = usePengguna();
  const milikSaya = (t: Tugas) =>
    (t.orang === undefined || t.orang.id === orangId) && tenggatEskalasi(r, t) !== undefined;
  return (
    <Card withBorder padding="md" component="section" aria-labelledby="giliran">
      <Text id="giliran" component="h2" fw={700} mb="xs">
        Berikutnya
      </Text>
      <Stack gap="sm">
        {r.tugas.length === 0 && (
          <Text size="sm">{r.terbuka ? 'Tidak ada yang ditunggu.' : 'Kasus ini sudah ditutup.'}</Text>
        )}
        {urut.map((t) => (
          <div key={t.id}>
            <Text size="sm" fw={600}>
              {t.jenis === 'eskalasi' ? `Eskalasi: ${t.rincian ?? t.label}` : t.label}
            </Text>
            <Text size="sm" c="dimmed">
              {oleh(t)}
            </Text>
            {t.diambil && (
              <Text size="sm">
                Dikerjakan {t.diambil.oleh.nama}, sejak <Saat pada={t.diambil.pada} />
              </Text>
            )}
            {t.jenis === 'eskalasi' && tanggapi && milikSaya(t) && (
              <Button
                size="compact-sm"
                variant="default"
                mt={4}
                aria-label={`Tanggapi: ${t.rincian ?? t.label}`}
                onClick={(e) => tanggapi(tenggatEskalasi(r, t) ?? {}, e.currentTarget)}
              >
                Tanggapi
              </Button>
            )}
          </div>
        ))}
        {berjalan.map((t) => (
          <div key={t.id}>
            <Text size="sm">{sebutTenggat(t)}</Text>
            <SisaWaktu batas={t.batas} jam={t.jam} sifat={t.sifat} />
            <Text size="xs" c="dimmed">
              sampai <Saat pada={t.batas} />
            </Text>
          </div>
        ))}
        {r.petugas && (
          <Text size="sm">
            Pekerja sosial: <b>{r.petugas.nama}</b>
          </Text>
        )}
      </Stack>
    </Card>
  );
}

/** The deadline an escalation is about, where it can be told: by its limit. */
function tenggatEskalasi(r: RincianKasus, t: Tugas): Record<string, string> | undefined {
  const satu = r.tenggat.find((x) => x.batas === t.tenggat && x.jawabanAnda.length > 0);
  return satu && { tenggat: satu.id, jawab: satu.jawabanAnda[0] ?? '' };
}

function oleh(t: Tugas): string {
  if (t.orang) return t.orang.nama;
  const siapa = t.pemegang.map((p) => p.nama).join(', ');
  return siapa === '' ? `${labelPeran(t.peran)} (belum ada pemegangnya)` : `${labelPeran(t.peran)}: ${siapa}`;
}
