import { tambahMenit } from './jam/waktu.ts';
import type { Waktu } from './jam/waktu.ts';

/** A staged upload lives a day unless it is attached. */
const UMUR_MENIT = 24 * 60;

export function titipanBerlakuSampai(diunggahPada: Waktu): Waktu {
  return tambahMenit(diunggahPada, UMUR_MENIT);
}

/** What was staged at this moment or before has gone stale. */
export function batasTitipanBasi(sekarang: Waktu): Waktu {
  return tambahMenit(sekarang, -UMUR_MENIT);
}
