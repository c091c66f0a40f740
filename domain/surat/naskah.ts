import { bahanTerbit } from './bahan.ts';
import type { DataSurat } from './bahan.ts';
import type { Klien } from '../kasus/klien.ts';
import type { JenisSurat } from './isian.ts';
import { ISIAN_TERBIT } from './isian.ts';
import type { KopSurat } from './kop.ts';
import type { PenandaTangan } from './penanda-tangan.ts';
import type { BahanSurat, Templat } from './templat.ts';
import { isianDipakai, isiTemplat } from './isi-templat.ts';

/**
 * What is initialled: everything of a letter but its number, day, initials and signature. Plain data; the digest the
 * initials are bound to is over its canonical JSON, so nothing may stand here that is not printed.
 */
export interface NaskahSurat {
  jenis: JenisSurat;
  kop: KopSurat;
  kota: string;
  templat: Templat;
  /** Of the fields the template names, those known before the letter is issued. */
  bahan: BahanSurat;
  /** A second party who signs on paper: the shelter, on a handover record. */
  pihakKedua?: PenandaTangan;
}

/** How a letter of a kind is called: all that its file says of it. */
export const JUDUL_SURAT: Record<JenisSurat, string> = {
  rekomendasi: 'Surat Rekomendasi dan Pendampingan',
  tugasPendampingan: 'Surat Tugas Pendampingan',
  beritaAcara: 'Berita Acara Serah Terima',
  rujukan: 'Surat Rujukan',
};

/** Those the kadis signs electronically; the others are signed in ink. */
export const TANDA_TANGAN_SURAT: Record<JenisSurat, 'elektronik' | 'basah'> = {
  rekomendasi: 'elektronik',
  tugasPendampingan: 'basah',
  beritaAcara: 'basah',
  rujukan: 'basah',
};

/** The content of a letter, without fields that it does not print. */
export function susunNaskah(n: NaskahSurat): NaskahSurat {
  const dipakai = isianDipakai(n.templat);
  const bahan = Object.entries(n.bahan).filter(
    ([nama, nilai]) => nilai !== undefined && dipakai.has(nama) && !ISIAN_TERBIT.has(nama),
  );
  return { ...n, bahan: Object.fromEntries(bahan) };
}

/** The words of the letter once it has its number, its day and its signatory. */
export function isiNaskah(n: NaskahSurat, klien: Klien, s: DataSurat): Templat {
  return isiTemplat(n.templat, { ...n.bahan, ...bahanTerbit(klien, s) });
}
