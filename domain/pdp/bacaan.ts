import type { Zona } from '../jam/waktu.ts';
import { adalahWaktu, tulisWaktu } from '../jam/waktu.ts';
import { adalahUuid } from '../uuid.ts';

const KATA_GABUNG = /^[a-z]+[0-9]*(?:[A-Z][a-z0-9]*)+$/;

/**
 * What is about somebody else, or about nobody: who reported, the inner workings of the record, the seals. Ids are left
 * out wherever they stand.
 */
const TIDAK_DISALIN: ReadonlySet<string> = new Set([
  'pelapor',
  'pemohon',
  'layanan',
  'versi',
  'urutan',
  'standar',
  'tenggat',
  'langkahSelesai',
  'dokumen',
  'petugas',
  'terkait',
  'paraf',
  'parafDialihkan',
  'sasaran',
  'tahapSebelumTutup',
  'faktaTerakhir',
  'hitungSejak',
]);

/** Of people at other institutions only the position is told. */
const HANYA_JABATAN: ReadonlySet<string> = new Set(['penerima']);

const NAMA_KHUSUS: Readonly<Record<string, string>> = {
  nik: 'NIK',
  nomorKk: 'Nomor KK',
  suratPermohonan: 'Surat permohonan',
};

/** A name of the record as people read it: `tanggalLahir` is "Tanggal lahir". */
export function kata(nama: string): string {
  const khusus = NAMA_KHUSUS[nama];
  if (khusus !== undefined) return khusus;
  const pisah = nama
    .replaceAll(/([A-Z]|[0-9]+)/g, ' $1')
    .toLowerCase()
    .trim();
  return pisah.charAt(0).toUpperCase() + pisah.slice(1);
}

/**
 * A value of the record as the person it is about reads it: names in words, times in the office's zone, without ids.
 * @returns undefined where nothing of it is for the reader
 */
export function bacaan(nilai: unknown, zona: Zona): unknown {
  if (typeof nilai === 'string') return bacaTeks(nilai, zona);
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak';
  if (Array.isArray(nilai)) {
    const isi = nilai.map((n) => bacaan(n, zona)).filter((n) => n !== undefined);
    return isi.length > 0 ? isi : undefined;
  }
  if (typeof nilai !== 'object' || nilai === null) return nilai ?? undefined;
  const isi = Object.entries(nilai).flatMap(([nama, n]) => bacaAnggota(nama, n, zona));
  return isi.length > 0 ? Object.fromEntries(isi) : undefined;
}

function bacaAnggota(nama: string, nilai: unknown, zona: Zona): [string, unknown][] {
  if (TIDAK_DISALIN.has(nama)) return [];
  if (nama === 'jenisKelamin') return [[kata(nama), nilai === 'P' ? 'Perempuan' : 'Laki-laki']];
  const tampak = HANYA_JABATAN.has(nama) ? { jabatan: (nilai as { jabatan?: unknown }).jabatan } : nilai;
  const isi = bacaan(tampak, zona);
  return isi === undefined ? [] : [[kata(nama), isi]];
}

function bacaTeks(teks: string, zona: Zona): string | undefined {
  if (adalahUuid(teks.toLowerCase())) return undefined;
  if (adalahWaktu(teks)) return tulisWaktu(teks, zona);
  return KATA_GABUNG.test(teks) ? kata(teks) : teks;
}
