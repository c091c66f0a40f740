import type { Peran } from '../kata.ts';

/** Who may pass a letter on by a link, and close it again; of peksos only the one assigned. */
export const PEMBAGI_SURAT = ['peksos', 'petugas-dinsos', 'kabid-rehsos'] as const satisfies Peran[];
