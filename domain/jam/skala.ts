import { dariMs, keMs, type Waktu } from './waktu.ts';

/**
 * The demo clock: at the real instant `pangkalNyata` it shows `pangkalDemo` (both milliseconds since 1970),
 * and from there it runs `skala` times as fast. `skala` is a whole number from 1, which keeps every reading
 * exact; with 1 and equal origins it is the real clock, so that nobody needs to ask whether there is a demo.
 */
export interface JamDemo {
  skala: number;
  pangkalNyata: number;
  pangkalDemo: number;
}

/** What the demo clock shows at the real instant `nyataMs`, in milliseconds since 1970. */
export function demoDariNyata(j: JamDemo, nyataMs: number): Waktu {
  return dariMs(j.pangkalDemo + (nyataMs - j.pangkalNyata) * j.skala);
}

/**
 * Real milliseconds to wait while the demo clock goes from `dari` to `sampai`; 0 where `sampai` is not later.
 * Rounded up, so that a timer never fires before its instant has come.
 */
export function lamaNyata(j: JamDemo, dari: Waktu, sampai: Waktu): number {
  return Math.max(0, Math.ceil((keMs(sampai) - keMs(dari)) / j.skala));
}
