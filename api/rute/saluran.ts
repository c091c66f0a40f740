import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { ruteKotakSurel } from './kotak-surel.ts';
import { rutePengiriman } from './pengiriman.ts';
import { ruteSaluranKantor } from './saluran-kantor.ts';
import { ruteSaluranSaya } from './saluran-saya.ts';

/** By which ways messages leave the house, and what became of them. */
export function ruteSaluran(l: Lingkungan): Rute[] {
  return [...ruteSaluranSaya(l), ...ruteSaluranKantor(l), ...rutePengiriman(l), ...ruteKotakSurel(l)];
}
