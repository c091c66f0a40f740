import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { lebihDulu } from './lebih-dulu.ts';
import type { Lembar } from './lembar.ts';

/** Prints letters beside the event loop of the process. */
export interface Pencetak {
  /** @throws PencetakPenuh where too many are waiting already: it can be tried again */
  cetak(lembar: Lembar): Promise<Buffer>;
  /** Begins a letter that will be asked for soon. */
  mulai(lembar: Lembar): void;
  /** Lets what was begun come to its end. */
  tutup(): Promise<void>;
}

export class PencetakPenuh extends Error {
  override name = 'PencetakPenuh';
  constructor() {
    super('terlalu banyak surat sedang dicetak');
  }
}

const UTAS_MAKS = 4;
const ANTREAN_MAKS = 200;
/** A thread holds fonts of some megabytes: an office that signs a few letters a day gets them back. */
const DIAM_MS = 60_000;

/** Two at least, so that one long letter holds nobody up; more leave a processor to the rest of the process. */
const utasBawaan = (): number => Math.max(2, Math.min(UTAS_MAKS, availableParallelism() - 1));

/** Starts no thread yet: the first letter does. */
export function bukaPencetak({
  utas = utasBawaan(),
  antrean = ANTREAN_MAKS,
}: { utas?: number; antrean?: number } = {}): Pencetak {
  const kolam = new Piscina<Lembar, Uint8Array>({
    filename: join(import.meta.dirname, 'utas-cetak.ts'),
    minThreads: 0,
    maxThreads: utas,
    maxQueue: antrean,
    idleTimeout: DIAM_MS,
    // Else what comes last may go first, and some letters wait for all the others.
    stricterFIFO: true,
    // A thread that prints needs none of the secrets in the environment.
    env: {},
    execArgv: [],
  });
  async function cetak(lembar: Lembar): Promise<Buffer> {
    if (kolam.queueSize >= antrean) throw new PencetakPenuh();
    const isi = await kolam.run(lembar);
    return Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
  }
  return { ...lebihDulu(cetak), tutup: () => kolam.close() };
}
