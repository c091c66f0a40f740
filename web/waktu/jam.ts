import { useSyncExternalStore } from 'react';
import type { JamDemo } from '../../domain/jam/skala.ts';
import { demoDariNyata } from '../../domain/jam/skala.ts';
import { dariMs } from '../../domain/jam/waktu.ts';
import type { Waktu } from '../../domain/jam/waktu.ts';

/** The office's clock in the browser: the demo clock where there is one. One ticker for the whole page. */
let jam: JamDemo = { skala: 1, pangkalNyata: 0, pangkalDemo: 0 };
let kini = Date.now();
const pendengar = new Set<() => void>();
let denyut: ReturnType<typeof setInterval> | undefined;

export function pasangJam(j: JamDemo): void {
  jam = j;
}

export function skalaJam(): number {
  return jam.skala;
}

export function sekarang(): Waktu {
  return demoDariNyata(jam, Date.now());
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
  denyut ??= setInterval(() => {
    kini = Date.now();
    for (const p of pendengar) p();
  }, 1000);
  return () => {
    pendengar.delete(panggil);
    if (pendengar.size > 0) return;
    clearInterval(denyut);
    denyut = undefined;
  };
}
