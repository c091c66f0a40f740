import { jamKantor } from '../jam/hari-kerja.ts';
import type { KalenderKerja } from '../jam/kalender.ts';
import type { Tanggal, Waktu } from '../jam/waktu.ts';
import { bandingkan, tanggalDi } from '../jam/waktu.ts';
import type { Layanan } from '../kata.ts';
import type { Pejabat } from './pejabat.ts';
import { sebutPejabat } from './pejabat.ts';

/** A case that is late, as the digest names it: which, with whom, since when. */
export interface BarisIkhtisar {
  nomor: string;
  layanan: Layanan;
  tahap: string;
  tenggat: string;
  /** Its deadline: late from here on. */
  sejak: Waktu;
  peran: string | null;
  /** Who is in charge: the officer, or else all who hold the role now. Empty where nobody does. */
  dengan: string[];
}

/** What the head of the office reads each working morning. */
export interface Ikhtisar {
  tanggal: Tanggal;
  /** All that were late when the office opened; of many, only the first stand in `baris`. */
  terlambat: number;
  baris: BarisIkhtisar[];
}

/** On a demo clock a working day may take a second: no more of them than people can read. */
const JEDA_NYATA_MS = 10 * 60_000;

/**
 * Whether the digest of a day is due: from the opening of a working day until its closing, once. One that a worker was
 * down for comes late on the same day, and never at night or on a day off.
 * @param skala how many times faster the clock runs than the real one
 * @param terakhir when the one before was made out
 * @returns the day, and the opening as of which it tells what is late
 */
export function ikhtisarJatuh(
  kalender: KalenderKerja,
  sekarang: Waktu,
  skala: number,
  terakhir: Waktu | null,
): { tanggal: Tanggal; buka: Waktu } | null {
  const kantor = jamKantor(sekarang, kalender);
  if (!kantor || sekarang < kantor.buka || sekarang >= kantor.tutup) return null;
  const tanggal = tanggalDi(sekarang, kalender.zona);
  if (terakhir !== null) {
    const hariIni = tanggalDi(terakhir, kalender.zona) >= tanggal;
    if (hariIni || bandingkan(sekarang, terakhir) < JEDA_NYATA_MS * skala) return null;
  }
  return { tanggal, buka: kantor.buka };
}

/** Nothing is late: that is said once, after a day on which something was. */
export function layakDikirim(terlambat: number, sebelumnya: number | null): boolean {
  return terlambat > 0 || (sebelumnya ?? 0) > 0;
}

/** Who a late case is with. */
export function penanggungKini(
  k: { orangId: string | null; nama: string | null; peran: string | null },
  pejabat: readonly Pejabat[],
): string[] {
  if (k.nama !== null) {
    const ini = pejabat.filter((p) => p.orangId === k.orangId);
    const jabatan = ini.find((p) => p.peran === k.peran) ?? ini[0];
    return [jabatan ? sebutPejabat(jabatan) : `${k.nama} (sedang tidak bertugas)`];
  }
  return pejabat.filter((p) => p.peran === k.peran).map(sebutPejabat);
}
