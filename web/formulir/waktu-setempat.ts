import { dariMs, GESERAN_JAM, geseranMs, keMs } from '../../domain/jam/waktu.ts';
import type { Waktu, Zona } from '../../domain/jam/waktu.ts';

/** An instant as a date-and-time field of the browser writes it, on the clock of the office's zone. */
export function keSetempat(w: Waktu, zona: Zona): string {
  return dariMs(keMs(w) + geseranMs(zona)).slice(0, 16);
}

/** What stands in such a field, with the office's zone; what is no time stays as it is, for the schema to refuse. */
export function dariSetempat(teks: string, zona: Zona): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(teks)) return teks;
  return `${teks}:00+${String(GESERAN_JAM[zona]).padStart(2, '0')}:00`;
}
