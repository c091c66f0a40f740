import { Stack, Text } from '@mantine/core';
import type { RincianKasus } from '../../../../api/bentuk/rincian-kasus.schema.ts';
import type { EntriRiwayat } from '../../../../api/bentuk/riwayat.schema.ts';
import type { IsiSistem } from '../../../../domain/kasus/peristiwa-sistem.ts';
import { labelPeran, labelTahap } from '../../../../domain/kasus/label.ts';
import { DaftarNilai } from '../../../komponen/daftar-nilai.tsx';
import { bermakna } from '../../../kata/nilai.ts';
import { Saat } from '../../../komponen/sisa-waktu.tsx';
import { penerimaJenjang } from '../penerima-jenjang.ts';
import { NilaiDikoreksi } from './nilai-dikoreksi.tsx';

interface Sifat {
  e: EntriRiwayat;
  tenggat: RincianKasus['tenggat'];
  nama: ReadonlyMap<string, string>;
}

/** One entry: when, by whom, where it led, and what was said. */
export function EntriKasus({ e, tenggat, nama }: Sifat) {
  return (
    <Stack gap={4}>
      <Text size="sm" c="dimmed">
        <Saat pada={e.waktu} /> · {oleh(e)}
        {e.asal === 'mesin' && ' · langsung lewat mesin alur kerja'}
      </Text>
      {e.ke !== undefined && <Text size="sm">Ke tahap {labelTahap(e.ke)}</Text>}
      {e.nomorSurat !== undefined && <Text size="sm">Surat {e.nomorSurat}</Text>}
      <Isi e={e} tenggat={tenggat} nama={nama} />
    </Stack>
  );
}

function Isi({ e, tenggat, nama }: Sifat) {
  if (e.isi === 'dihapus') return <Text size="sm">Isinya sudah dihapus.</Text>;
  if (e.isi === 'dirahasiakan') return <Text size="sm">Isinya bukan untuk peran Anda.</Text>;
  if (typeof e.isi !== 'object' || e.isi === null) return null;
  if (e.jenis === 'eskalasi') return <Eskalasi isi={e.isi as IsiSistem['eskalasi']} tenggat={tenggat} />;
  if (e.rantai === 'unduhan') return <Unduhan isi={e.isi} />;
  if (e.nilaiLama) return <NilaiDikoreksi isi={{ ...e.isi }} lama={e.nilaiLama} />;
  const isi = bernama({ ...e.isi }, nama, tenggat);
  return <IsiPanjang isi={isi} />;
}

function Eskalasi({ isi, tenggat }: { isi: IsiSistem['eskalasi']; tenggat: RincianKasus['tenggat'] }) {
  const jenjang = tenggat.find((t) => t.id === isi.tenggatId)?.jenjang.find((j) => j.ke === isi.ke);
  return (
    <Text size="sm">
      {isi.nama}, jenjang {isi.ke}, batas <Saat pada={isi.batas} />. Kepada{' '}
      {penerimaJenjang(jenjang ?? { kepada: [...isi.kepada] })}.
    </Text>
  );
}

function Unduhan({ isi }: { isi: { nomor?: string; dibagikanOleh?: string } }) {
  return (
    <Text size="sm">
      Surat {isi.nomor}
      {isi.dibagikanOleh !== undefined && `, lewat tautan yang dibagikan ${isi.dibagikanOleh}`}
    </Text>
  );
}

// A word or two stand open; a sheet is opened by whoever wants to read it.
const SINGKAT = 2;

function IsiPanjang({ isi }: { isi: Record<string, unknown> }) {
  const terisi = Object.entries(isi).filter(([bidang, n]) => bermakna(bidang, n));
  if (terisi.length === 0) return null;
  if (terisi.length <= SINGKAT && terisi.every(([, n]) => typeof n !== 'object'))
    return <DaftarNilai isi={isi} />;
  return (
    <details>
      <Text component="summary" size="sm" style={{ cursor: 'pointer' }} mb={4}>
        Lihat isinya
      </Text>
      <DaftarNilai isi={isi} />
    </details>
  );
}

/** With names where an act names people and deadlines by id. */
function bernama(
  isi: Record<string, unknown>,
  nama: ReadonlyMap<string, string>,
  tenggat: RincianKasus['tenggat'],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(isi).map(([bidang, n]) => {
      if (bidang === 'tenggat') return [bidang, tenggat.find((t) => t.id === n)?.nama ?? n];
      return [bidang, typeof n === 'string' ? (nama.get(n) ?? n) : n];
    }),
  );
}

function oleh({ oleh: o }: EntriRiwayat): string {
  if (!o) return 'Sistem, berdasarkan standar';
  const sebagai = o.sebagai === undefined ? '' : `${o.sebagai === 'plt' ? 'Plt.' : 'Plh.'} `;
  const jabatan = o.jabatan ?? (o.peran === null ? null : labelPeran(o.peran));
  const bagi = o.pejabatDefinitif === undefined ? '' : ` (bagi ${o.pejabatDefinitif})`;
  return jabatan === null ? o.nama : `${o.nama}, ${sebagai}${jabatan}${bagi}`;
}
