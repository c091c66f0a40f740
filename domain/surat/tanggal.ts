import type { Tanggal, Waktu, Zona } from '../jam/waktu.ts';
import { keMs, tanggalDi } from '../jam/waktu.ts';
import { NAMA_HARI } from '../jam/kalender.ts';

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** A day as letters write it: "22 November 2026". */
export function tulisTanggal(t: Tanggal): string {
  return `${Number(t.slice(8, 10))} ${BULAN[Number(t.slice(5, 7)) - 1]} ${t.slice(0, 4)}`;
}

/** The day people in the zone write at that moment, as letters write it. */
export const tulisHariDari = (w: Waktu, zona: Zona): string => tulisTanggal(tanggalDi(w, zona));

/** The day of the week of a day: "Minggu". */
export function namaHari(t: Tanggal): string {
  const nama = NAMA_HARI[new Date(keMs(`${t}T00:00:00.000Z`)).getUTCDay()] ?? '';
  return nama.charAt(0).toUpperCase() + nama.slice(1);
}
