import { TidakTerbaca } from '../db/kunci/brankas.ts';
import { adaKunciKasus } from '../db/kunci/ada-kunci.ts';
import { adalahPenanda } from '../engine/nama.ts';
import type { Musnah } from './kontrak.ts';
import type { Lingkungan } from './lingkungan.ts';

/**
 * Lets an activity end where the key of its case was destroyed: trying again would never succeed, and would go on for
 * ever. Where the key is there, unreadable data is damage that can be repaired, and the engine tries again.
 */
export function selamaTerbaca<P extends { kasusId: string }, H>(
  l: Lingkungan,
  kerja: (p: P) => Promise<H>,
): (p: P) => Promise<H | Musnah> {
  return async (p) => {
    // What the workflow asked for was closed with a key that is gone.
    if (adalahPenanda(p)) return { hasil: 'musnah' };
    try {
      return await kerja(p);
    } catch (e) {
      if (e instanceof TidakTerbaca && !(await adaKunciKasus(l.db, p.kasusId))) return { hasil: 'musnah' };
      throw e;
    }
  };
}
