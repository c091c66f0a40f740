import { Anchor, Button, Card, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import type { SuratKasusTampil } from '../../../api/bentuk/surat.schema.ts';
import { labelAlasanSurat, LABEL_STATUS_SURAT } from '../../../domain/surat/label-register.ts';
import { PEMBAGI_SURAT } from '../../../domain/surat/pembagi.ts';
import { Muat } from '../../komponen/muat.tsx';
import type { BerkasDilihat } from '../../komponen/pratinjau-berkas.tsx';
import { PratinjauBerkas } from '../../komponen/pratinjau-berkas.tsx';
import { Saat } from '../../komponen/sisa-waktu.tsx';
import { Tanda } from '../../komponen/tanda.tsx';
import { useBaca } from '../../klien/baca.ts';
import { alamat } from '../../klien/panggil.ts';
import { usePeran } from '../../klien/peran.ts';
import { TautanSurat } from './tautan-surat.tsx';

/** Stages in which there is a letter to look at before it is signed. */
const BERKONSEP: ReadonlySet<string> = new Set(['paraf', 'tandaTangan']);

/** The letters of a case: the draft before the paraf, what was issued, who took it, and links for the shelter. */
export function SuratKasus({ r }: { r: RincianKasus }) {
  const kueri = useBaca('/api/v1/kasus/:id/surat', { param: { id: r.id } });
  const [dilihat, setDilihat] = useState<BerkasDilihat | null>(null);
  const adaKonsep = r.layanan === 'lansia' && BERKONSEP.has(r.tahap) && r.pandangan !== 'inisial';
  return (
    <Stack>
      {adaKonsep && (
        <Group>
          <Button
            variant="default"
            onClick={() =>
              setDilihat({
                judul: 'Konsep surat (bertanda air)',
                alamat: alamat('/api/v1/kasus/:id/surat/konsep', { param: { id: r.id } }),
              })
            }
          >
            Lihat konsep surat
          </Button>
        </Group>
      )}
      <Muat kueri={kueri}>
        {({ surat }) =>
          surat.length === 0 ? (
            <Text size="sm">Belum ada surat.</Text>
          ) : (
            surat.map((s) => <Surat key={s.id} s={s} r={r} lihat={setDilihat} />)
          )
        }
      </Muat>
      <PratinjauBerkas berkas={dilihat} tutup={() => setDilihat(null)} />
    </Stack>
  );
}

function Surat({ s, r, lihat }: { s: SuratKasusTampil; r: RincianKasus; lihat: (b: BerkasDilihat) => void }) {
  const berperan = usePeran();
  const pdf = alamat('/api/v1/surat/:id/pdf', { param: { id: s.id } });
  const bolehBagi = r.pandangan === 'penuh' && PEMBAGI_SURAT.some(berperan);
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text component="h2" fw={700} size="md" style={{ overflowWrap: 'anywhere' }}>
            {s.nomor}
          </Text>
          <Text size="sm">{s.perihal}</Text>
        </div>
        <Tanda rupa={s.status === 'terbit' ? 'baik' : 'biasa'}>{LABEL_STATUS_SURAT[s.status]}</Tanda>
      </Group>
      <Text size="sm" c="dimmed">
        {s.terbitPada !== null && (
          <>
            Terbit <Saat pada={s.terbitPada} />
          </>
        )}
        {s.penandaTangan !== null && `, ${s.penandaTangan}`}
        {s.alasan !== null && `. ${labelAlasanSurat(s.alasan)}`}
        {s.digantiOleh !== null && `, diganti oleh ${s.digantiOleh}`}
      </Text>
      {s.terbitPada !== null && (
        <Group mt="xs">
          {s.dapatDibuka && (
            <>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Lihat surat ${s.nomor}`}
                onClick={() =>
                  lihat({ judul: `Surat ${s.nomor}`, alamat: `${pdf}?pratinjau=1`, simpan: pdf })
                }
              >
                Lihat
              </Button>
              <Anchor size="sm" href={pdf} download>
                Unduh PDF
              </Anchor>
            </>
          )}
          {s.kode !== null && (
            <Anchor size="sm" href={`/verifikasi/${s.kode}`} target="_blank">
              Periksa keaslian
            </Anchor>
          )}
        </Group>
      )}
      {s.unduhan.length > 0 && (
        <List size="sm" mt="xs">
          {s.unduhan.map((u) => (
            <List.Item key={`${u.pada}${u.lewat}`}>
              Diunduh <Saat pada={u.pada} />{' '}
              {u.oleh
                ? `oleh ${u.oleh.nama}${u.oleh.jabatan === null ? '' : `, ${u.oleh.jabatan}`}`
                : 'lewat tautan'}
            </List.Item>
          ))}
        </List>
      )}
      {(bolehBagi || s.tautan.length > 0) && <TautanSurat s={s} kasus={r.id} boleh={bolehBagi} />}
    </Card>
  );
}
