import type { z } from 'zod';
import type { Tanggal } from '../jam/waktu.ts';
import { umurPada } from '../jam/waktu.ts';
import type { klien } from './isi-umum.schema.ts';

/** What is known of a client. Everything may be unknown: people come who cannot say their name. */
export type Klien = z.output<typeof klien>;
export type JenisKelamin = 'L' | 'P';

/** Completed years on a day, from the birth date or else the estimate; null where neither is known. */
export function usiaKlien(k: Klien, pada: Tanggal): number | null {
  if (k.tanggalLahir) return umurPada(k.tanggalLahir, pada);
  return k.perkiraanUsia ?? null;
}
