import type { Tanggal, Waktu, Zona } from '../jam/waktu.ts';
import { keMs } from '../jam/waktu.ts';
import { awalHari, hariSesudah } from '../kantor/masa.ts';

const MS_SEHARI = 24 * 60 * 60_000;
/** A leap year. */
export const HARI_TERPANJANG = 366;

/** Days of a report, the last one included. */
export function banyakHari(dari: Tanggal, sampai: Tanggal): number {
  return (keMs(`${sampai}T00:00:00.000Z`) - keMs(`${dari}T00:00:00.000Z`)) / MS_SEHARI + 1;
}

/** The period of a report as instants of the office's zone; what is still to come is not in it. */
export interface MasaLaporan {
  mulai: Waktu;
  /** The first instant that is no longer part of it. */
  sebelum: Waktu;
  sekarang: Waktu;
}

export function masaLaporan(dari: Tanggal, sampai: Tanggal, zona: Zona, sekarang: Waktu): MasaLaporan {
  const mulai = awalHari(dari, zona);
  const akhir = awalHari(hariSesudah(sampai), zona);
  return { mulai, sebelum: akhir < sekarang ? akhir : sekarang, sekarang };
}
