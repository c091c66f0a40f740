import type { Tanggal } from '../../../domain/jam/waktu.ts';
import { dariMs, keMs, MS_PER_MENIT } from '../../../domain/jam/waktu.ts';

const SEHARI_MS = 24 * 60 * MS_PER_MENIT;
const SEMINGGU = 7;

export const HARI = ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'] as const;

/** Whole weeks from the Monday of the week that a day is in. */
export function mingguMulai(hariIni: Tanggal, banyak: number): Tanggal[][] {
  const ms = keMs(`${hariIni}T00:00:00.000Z`);
  const sejakSenin = (new Date(ms).getUTCDay() + 6) % SEMINGGU;
  const hari = (ke: number) => dariMs(ms + (ke - sejakSenin) * SEHARI_MS).slice(0, 10);
  return Array.from({ length: banyak }, (_, minggu) =>
    Array.from({ length: SEMINGGU }, (__, i) => hari(minggu * SEMINGGU + i)),
  );
}
