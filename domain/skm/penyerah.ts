import type { Peran } from '../kata.ts';

/**
 * Who hands a survey to a client or to whoever stood by: those who meet them. Not who is judged by the result, nor who
 * only reads it.
 */
export const PENYERAH_SURVEI = [
  'petugas-desa',
  'petugas-dinsos',
  'peksos',
  'petugas-rps',
  'kasi-rehsos',
  'kabid-rehsos',
] as const satisfies Peran[];
