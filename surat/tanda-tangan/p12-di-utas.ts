import { join } from 'node:path';
import { Piscina } from 'piscina';
import { SertifikatTidakSah } from './penandatangan.ts';
import type { Sertifikat } from './sertifikat.ts';
import type { HasilP12, TugasP12 } from './utas-p12.ts';

/** Opens a PKCS#12. @throws SertifikatTidakSah as `bukaP12` does */
export type BukaP12 = (isi: Buffer, kataSandi: string) => Promise<Sertifikat>;

const DIAM_MS = 10_000;

/** Opens files beside the event loop: a password that is stretched a hundred thousand times takes a second. */
export function bukaP12DiUtas(): BukaP12 {
  const kolam = new Piscina<TugasP12, HasilP12>({
    filename: join(import.meta.dirname, 'utas-p12.ts'),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: DIAM_MS,
    env: {},
    execArgv: [],
  });
  return async (isi, kataSandi) => {
    const hasil = await kolam.run({ isi, kataSandi });
    if ('pesan' in hasil) throw new SertifikatTidakSah(hasil.pesan, hasil.sebab);
    // Buffers arrive from another thread as bare arrays.
    const { kunci, rantai } = hasil.sertifikat;
    return { kunci: Buffer.from(kunci), rantai: rantai.map((c) => Buffer.from(c)) };
  };
}
