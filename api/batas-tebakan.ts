import type { Request } from 'express';
import type { Options } from 'express-rate-limit';
import { ipKeyGenerator, MemoryStore } from 'express-rate-limit';
import type { Logger } from 'pino';
import { Galat } from './galat.ts';

const JENDELA_MS = 15 * 60_000;
/** Wrong codes from one address within the window; somebody who mistypes needs far fewer. */
const SALAH_PER_JENDELA = 20;

/**
 * Looks a code up for an address. Only wrong ones count.
 * @returns what stands behind the code, or null
 * @throws Galat 429 for the rest of the window where there were too many wrong ones
 */
export type Tebakan = <T>(req: Request, cari: () => Promise<T | null>) => Promise<T | null>;

/**
 * Limits guessing at codes that open something. Kept in memory, by address; the log says once a window that an address
 * was stopped, and neither which nor what it tried.
 */
export function buatBatasTebakan(log: Logger, apa: string): Tebakan {
  const salah = new MemoryStore();
  salah.init({ windowMs: JENDELA_MS } as Options);
  return async (req, cari) => {
    const alamat = ipKeyGenerator(req.ip ?? '');
    const sejauhIni = await salah.get(alamat);
    if (sejauhIni && sejauhIni.totalHits >= SALAH_PER_JENDELA) throw terlaluSering(sejauhIni.resetTime);
    const hasil = await cari();
    if (hasil !== null) return hasil;
    const { totalHits } = await salah.increment(alamat);
    if (totalHits === SALAH_PER_JENDELA)
      log.warn({ tebakan: apa }, 'terlalu banyak kode salah dari satu alamat');
    return null;
  };
}

function terlaluSering(sampai: Date | undefined): Galat {
  const detik = Math.max(1, Math.ceil(((sampai?.getTime() ?? Date.now() + JENDELA_MS) - Date.now()) / 1_000));
  return new Galat(
    429,
    'terlaluSering',
    'Terlalu sering',
    `Terlalu banyak kode yang salah dari alamat Anda. Coba lagi dalam ${Math.ceil(detik / 60)} menit.`,
    { kepala: { 'Retry-After': String(detik) } },
  );
}
