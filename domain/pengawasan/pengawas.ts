import type { Peran } from '../kata.ts';

/** Who looks at running cases in the Temporal UI, of the own office only. */
export const PENGAWAS_ALUR = [
  'pengawas',
  'kadis',
  'kabid-rehsos',
  'kasi-rehsos',
  'admin',
] as const satisfies readonly Peran[];

export function bolehMengawasi(peran: readonly Peran[]): boolean {
  return peran.some((p) => PENGAWAS_ALUR.some((boleh) => boleh === p));
}
