import { Spoiler, Stack, Text } from '@mantine/core';
import type { EntriRiwayatKantor } from '../../../../api/bentuk/kantor.schema.ts';
import { labelPeran } from '../../../../domain/kasus/label.ts';
import type { Perubahan } from '../../../../domain/standar/perubahan.ts';
import { perubahan } from '../../../../domain/standar/perubahan.ts';
import { JENIS_SURAT } from '../../../../domain/surat/isian.ts';
import { JUDUL_SURAT } from '../../../../domain/surat/naskah.ts';
import { DaftarNilai } from '../../../komponen/daftar-nilai.tsx';
import { Saat } from '../../../komponen/sisa-waktu.tsx';
import { useBaca } from '../../../klien/baca.ts';
import { PerubahanTampil } from '../perubahan-tampil.tsx';

type Isi = Readonly<Record<string, unknown>>;

/** Means nothing to people. */
const TAK_TERBACA = ['orangId', 'sidikLogo'];
const BEDA = ['perubahan', 'lama', 'baru'];

/** One change of the office, with what it was before where that was recorded. */
export function EntriKantor({ e }: { e: EntriRiwayatKantor }) {
  const isi = typeof e.isi === 'object' && e.isi !== null ? berjudul(e.isi as Isi) : undefined;
  const { data } = useBaca('/api/v1/jabatan');
  const namaJabatan = new Map((data?.jabatan ?? []).map((j) => [j.id, j.nama]));
  const beda = isi ? bedaDari(isi).map((b) => bernama(b, namaJabatan)) : [];
  return (
    <Stack gap={4}>
      <Text size="sm" c="dimmed">
        <Saat pada={e.waktu} /> · {oleh(e)}
      </Text>
      {e.isi === 'dihapus' && <Text size="sm">Isinya sudah dihapus.</Text>}
      {isi && (
        <Spoiler
          maxHeight={140}
          showLabel="Selengkapnya"
          hideLabel="Ringkas"
          attributes={{ content: { 'aria-label': `Isi perubahan ${e.urutan}` } }}
        >
          <DaftarNilai isi={isi} tanpa={beda.length > 0 ? [...TAK_TERBACA, ...BEDA] : TAK_TERBACA} />
          {beda.length > 0 && <PerubahanTampil perubahan={beda} />}
        </Spoiler>
      )}
    </Stack>
  );
}

/** A kind of letter is recorded by its word, and read by its title. */
function berjudul(isi: Isi): Isi {
  const jenis = JENIS_SURAT.find((j) => j === isi['jenis']);
  return jenis ? { ...isi, jenis: JUDUL_SURAT[jenis] } : isi;
}

function bedaDari({ perubahan: tercatat, lama, baru }: Isi): readonly Perubahan[] {
  if (Array.isArray(tercatat)) return tercatat as Perubahan[];
  return typeof lama === 'object' && typeof baru === 'object' ? perubahan(lama, baru) : [];
}

/** A superior is recorded by id, and read by name. */
function bernama(b: Perubahan, nama: ReadonlyMap<string, string>): Perubahan {
  if (b.lokasi !== 'atasanId') return b;
  const sebut = (id: Perubahan['lama']) => (typeof id === 'string' ? (nama.get(id) ?? id) : id);
  return { ...b, lama: sebut(b.lama), baru: sebut(b.baru) };
}

function oleh({ oleh: o }: EntriRiwayatKantor): string {
  if (!o) return 'Sistem';
  const sebagai = o.sebagai === undefined ? '' : o.sebagai === 'plt' ? 'Plt. ' : 'Plh. ';
  const jabatan = o.jabatan ?? (o.peran === null ? null : labelPeran(o.peran));
  return jabatan === null ? o.nama : `${o.nama}, ${sebagai}${jabatan}`;
}
