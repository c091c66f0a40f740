import type { Waktu } from '../jam/waktu.ts';

/**
 * Work a case does by itself, without an act of anybody: which, and from when.
 * @see AturanLayanan.kerja
 */
export interface KerjaKasus<J extends string = string> {
  jenis: J;
  sejak: Waktu;
  /** How long it waits after that, in real milliseconds whatever the demo clock: for what other processes do. */
  jedaNyataMs: number;
}
