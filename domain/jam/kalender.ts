import { adalahTanggal, type Tanggal, type Zona } from './waktu.ts';

/** The days of the week, Sunday first like `Date.getUTCDay`. */
export const NAMA_HARI = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'] as const;
export type Hari = (typeof NAMA_HARI)[number];

/**
 * A stretch of working time within one day, on the office's clock: from "HH:MM" up to "HH:MM". "24:00" may
 * end it. The moment of `selesai` is no longer worked, so ranges may touch.
 */
export interface RentangJam {
  mulai: string;
  selesai: string;
}

/**
 * A day without work: a national holiday (`libur`) or collective leave (`cutiBersama`), from the joint decree
 * (SKB) of three ministers each year. The clock treats both alike; people want to read which it was.
 */
export interface HariLibur {
  tanggal: Tanggal;
  nama: string;
  jenis: 'libur' | 'cutiBersama';
}

/**
 * The working hours of an office, as its own data. Several ranges a day leave out the midday break, which is
 * longer on Friday for the prayer (Perpres 21/2023 pasal 4: 60 minutes, Friday 90); a day without ranges is
 * not worked.
 */
export interface KalenderKerja {
  zona: Zona;
  jamKerja: Record<Hari, RentangJam[]>;
  libur: HariLibur[];
}

/** More than a year, so that an office which works on one day a year still counts as one that works. */
export const HARI_TANPA_KERJA_TERLAMA = 400;

/** So many days on end without work: the calendar is wrong, and a deadline on it would never come. */
export class KalenderTanpaJamKerja extends Error {
  override readonly name = 'KalenderTanpaJamKerja';

  constructor() {
    super(`Kalender kerja tidak memuat jam kerja dalam ${HARI_TANPA_KERJA_TERLAMA} hari berturut-turut.`);
  }
}

const POLA_JAM = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Minutes since midnight of "HH:MM", 0 to 1440; undefined where it is not a time of day. */
export function menitSejakTengahMalam(jam: string): number | undefined {
  if (!POLA_JAM.test(jam)) return undefined;
  return Number(jam.slice(0, 2)) * 60 + Number(jam.slice(3));
}

/** What is wrong with the calendar, one Indonesian sentence each; empty where it may be used. */
export function periksaKalender(k: KalenderKerja): string[] {
  const salah = NAMA_HARI.flatMap((hari) => periksaHari(hari, k.jamKerja[hari]));
  for (const { tanggal, nama } of k.libur) {
    if (!adalahTanggal(tanggal)) salah.push(`Tanggal libur "${tanggal}" (${nama}) tidak ada.`);
  }
  if (NAMA_HARI.every((hari) => k.jamKerja[hari].length === 0))
    salah.push('Tidak ada jam kerja pada satu hari pun.');
  return salah;
}

function periksaHari(hari: Hari, rentang: readonly RentangJam[]): string[] {
  const salah: string[] = [];
  let selesaiTerakhir = 0;
  for (const { mulai, selesai } of rentang) {
    const sebutan = `Jam kerja ${hari} ${mulai}–${selesai}`;
    const awal = menitSejakTengahMalam(mulai);
    const akhir = menitSejakTengahMalam(selesai);
    if (awal === undefined || akhir === undefined) {
      salah.push(`${sebutan} tidak berbentuk JJ:MM antara 00:00 dan 24:00.`);
      continue;
    }
    if (akhir <= awal) salah.push(`${sebutan} harus selesai sesudah mulai.`);
    if (awal < selesaiTerakhir) salah.push(`${sebutan} mendahului atau menindih rentang sebelumnya.`);
    selesaiTerakhir = Math.max(selesaiTerakhir, akhir);
  }
  return salah;
}
