import { Box, Stack, Text } from '@mantine/core';
import { adalahTanggal, adalahWaktu } from '../../domain/jam/waktu.ts';
import { labelIsian, labelPilihan } from '../kata/isian.ts';
import { bermakna } from '../kata/nilai.ts';
import { tulisTanggal } from '../../domain/surat/tanggal.ts';
import { Saat } from './sisa-waktu.tsx';

type Objek = Readonly<Record<string, unknown>>;

const TANPA_APA_PUN: readonly string[] = [];

/** What was told, as term and text; groups within it as groups. Whatever is in it is shown as text. */
export function DaftarNilai({
  isi,
  tanpa = TANPA_APA_PUN,
  induk = '',
}: {
  isi: Objek;
  tanpa?: readonly string[];
  /** The field all of it stands in. */
  induk?: string;
}) {
  const baris = Object.entries(isi).filter(([nama, n]) => !tanpa.includes(nama) && bermakna(nama, n));
  if (baris.length === 0) return null;
  return (
    <Stack component="dl" gap="xs" m={0}>
      {baris.map(([nama, n]) => (
        <Box key={nama}>
          <Text component="dt" size="sm" c="dimmed">
            {labelIsian(nama, induk)}
          </Text>
          <Box component="dd" m={0} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            <Nilai bidang={nama} n={n} />
          </Box>
        </Box>
      ))}
    </Stack>
  );
}

function Nilai({ bidang, n }: { bidang: string; n: unknown }) {
  if (typeof n === 'boolean') return n ? 'Ya' : 'Tidak';
  if (typeof n === 'number') return n;
  if (typeof n === 'string') return <Teks bidang={bidang} t={n} />;
  if (Array.isArray(n))
    return n.every((x) => typeof x === 'string') ? (
      n.map((x) => labelPilihan(bidang, x)).join(', ')
    ) : (
      <Larik isi={n} induk={bidang} />
    );
  const objek = n as Objek;
  if (typeof objek['nama'] === 'string' && 'id' in objek) return objek['nama'];
  return (
    <Box pl="sm" style={{ borderInlineStart: '2px solid var(--mantine-color-default-border)' }}>
      <DaftarNilai isi={objek} induk={bidang} />
    </Box>
  );
}

function Larik({ isi, induk }: { isi: readonly unknown[]; induk: string }) {
  return (
    <Stack gap="xs">
      {isi.map((x, i) => (
        // The order is all that tells the entries apart.
        // oxlint-disable-next-line react/no-array-index-key
        <DaftarNilai key={i} isi={x as Objek} induk={induk} />
      ))}
    </Stack>
  );
}

function Teks({ bidang, t }: { bidang: string; t: string }) {
  if (adalahWaktu(t)) return <Saat pada={t} />;
  if (adalahTanggal(t)) return tulisTanggal(t);
  return labelPilihan(bidang, t);
}
