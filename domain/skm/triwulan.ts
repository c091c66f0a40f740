import type { Tanggal, Waktu, Zona } from '../jam/waktu.ts';
import { tanggalDi } from '../jam/waktu.ts';

/** A quarter of a year as `2026-3`: July to September. Quarters compare as text. */
export type Triwulan = string;

const AKHIR: Readonly<Record<string, string>> = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' };

export function triwulan(t: Tanggal): Triwulan {
  return `${t.slice(0, 4)}-${Math.ceil(Number(t.slice(5, 7)) / 3)}`;
}

/** The quarter people of a zone write at an instant. */
export function triwulanDi(w: Waktu, zona: Zona): Triwulan {
  return triwulan(tanggalDi(w, zona));
}

/** First and last day of a quarter. */
export function masaTriwulan(t: Triwulan): { dari: Tanggal; sampai: Tanggal } {
  const [tahun = '', ke = ''] = t.split('-');
  const bulan = String(3 * Number(ke) - 2).padStart(2, '0');
  return { dari: `${tahun}-${bulan}-01`, sampai: `${tahun}-${AKHIR[ke] ?? ''}` };
}
