import { useSyncExternalStore } from 'react';
import type { JamDemo } from '../../domain/jam/skala.ts';
import { demoDariNyata } from '../../domain/jam/skala.ts';
import { dariMs } from '../../domain/jam/waktu.ts';
import type { Waktu } from '../../domain/jam/waktu.ts';

/** The office's clock in the browser: the demo clock where there is one. One ticker for the whole page. */
let jam: JamDemo = { skala: 1, pangkalNyata: 0, pangkalDemo: 0 };
/** What this computer's clock lacks to the server's, which alone counts. */
let kurangMs = 0;
let kini = nyataMs();
const pendengar = new Set<() => void>();
let denyut: ReturnType<typeof setInterval> | undefined;

export function pasangJam(j: JamDemo): void {
  jam = j;
}

export function skalaJam(): number {
  return jam.skala;
}

// An answer says whole seconds and takes a while: up to here a difference is the way, not the clock.
const WAJAR_MS = 5_000;

/** Sets the clock by an answer of the server. @param tanggal its `Date` header */
export function cocokkanJam(tanggal: string | null): void {
  const server = Date.parse(tanggal ?? '');
  if (Number.isNaN(server)) return;
  const selisih = server - Date.now();
  kurangMs = Math.abs(selisih) < WAJAR_MS ? 0 : selisih;
}

export function sekarang(): Waktu {
  return demoDariNyata(jam, nyataMs());
}

/** The server's real clock, for what no demo clock moves: sessions and links. */
export function sekarangServer(): Waktu {
  return dariMs(nyataMs());
}

function nyataMs(): number {
  return Date.now() + kurangMs;
}

/** The browser's own clock, for what happens in the browser alone. */
export function sekarangNyata(): Waktu {
  return dariMs(Date.now());
}

/** The time now, renewed every second (a demo clock's factor included). */
export function useSekarang(): Waktu {
  const nyata = useSyncExternalStore(dengar, () => kini);
  return demoDariNyata(jam, nyata);
}

function dengar(panggil: () => void): () => void {
  pendengar.add(panggil);
  if (denyut === undefined) {
    // Nobody has looked at it for a while.
    kini = nyataMs();
    denyut = setInterval(() => {
      kini = nyataMs();
      for (const p of pendengar) p();
    }, 1000);
  }
  return () => {
    pendengar.delete(panggil);
    if (pendengar.size > 0) return;
    clearInterval(denyut);
    denyut = undefined;
  };
}
