import { KINERJA, mutu } from './mutu.ts';
import type { Mutu } from './mutu.ts';
import type { Unsur } from './unsur.ts';
import { NAMA_UNSUR, perUnsur, UNSUR } from './unsur.ts';

/** What the index is computed from: how many answered, and the sum of the scores (1 to 4) of each element. */
export interface JumlahNilai {
  responden: number;
  jumlah: Readonly<Record<Unsur, number>>;
}

export interface HasilUnsur {
  unsur: Unsur;
  nama: string;
  /** Nilai rata-rata: the mean score, 1 to 4. */
  nrr: number;
  /** The mean by its weight, 1/9. */
  nrrTertimbang: number;
  /** The mean on the scale of the index, 25 to 100. */
  nilai: number;
  mutu: Mutu;
  kinerja: string;
}

export interface HasilSkm {
  responden: number;
  /** Indeks Kepuasan Masyarakat, 25 to 100. */
  ikm: number;
  mutu: Mutu;
  kinerja: string;
  unsur: readonly HasilUnsur[];
}

const BANYAK_UNSUR = UNSUR.length;
const SKALA = 25;

/**
 * IKM = the mean of the nine means × 25 (Permenpan RB 14/2017). The weight is 1/9 and not 0.11, which the regulation
 * prints: with that nobody could reach 100. Whole numbers are divided once, at the end, and rounded half up.
 * @returns null where nobody answered
 */
export function hitungIkm({ responden, jumlah }: JumlahNilai): HasilSkm | null {
  if (responden === 0) return null;
  const semua = UNSUR.reduce((n, u) => n + jumlah[u], 0);
  const ikm = bagi(SKALA * semua, BANYAK_UNSUR * responden, 2);
  return {
    responden,
    ikm,
    ...peringkat(ikm),
    unsur: UNSUR.map((unsur) => hasilUnsur(unsur, jumlah[unsur], responden)),
  };
}

function hasilUnsur(unsur: Unsur, jumlah: number, responden: number): HasilUnsur {
  const nilai = bagi(SKALA * jumlah, responden, 2);
  return {
    unsur,
    nama: NAMA_UNSUR[unsur],
    nrr: bagi(jumlah, responden, 3),
    nrrTertimbang: bagi(jumlah, BANYAK_UNSUR * responden, 3),
    nilai,
    ...peringkat(nilai),
  };
}

function peringkat(nilai: number): { mutu: Mutu; kinerja: string } {
  const m = mutu(nilai);
  return { mutu: m, kinerja: KINERJA[m] };
}

/** A quotient of whole numbers, rounded half up; in whole numbers until the end, so that 88.305 is no 88.30499. */
function bagi(atas: number, bawah: number, desimal: number): number {
  const satuan = 10 ** desimal;
  return Math.floor((2 * atas * satuan + bawah) / (2 * bawah)) / satuan;
}

/** Answers of several services, taken together. */
export function gabungkanJumlah(bagian: readonly JumlahNilai[]): JumlahNilai {
  return {
    responden: bagian.reduce((n, b) => n + b.responden, 0),
    jumlah: perUnsur((u) => bagian.reduce((n, b) => n + b.jumlah[u], 0)),
  };
}
