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

/** What is newly known over what was known. A birth date and an estimate exclude each other: the newer one counts. */
export function gabungKlien(lama: Klien, baru: Klien | undefined): Klien {
  if (!baru) return lama;
  const { tanggalLahir, perkiraanUsia, dasarPerkiraan, ...tetap } = lama;
  if (baru.tanggalLahir) return { ...tetap, ...baru };
  if (baru.perkiraanUsia !== undefined)
    return { ...tetap, ...(dasarPerkiraan && { dasarPerkiraan }), ...baru };
  return {
    ...tetap,
    ...(tanggalLahir && { tanggalLahir }),
    ...(perkiraanUsia !== undefined && { perkiraanUsia }),
    ...(dasarPerkiraan && { dasarPerkiraan }),
    ...baru,
  };
}
