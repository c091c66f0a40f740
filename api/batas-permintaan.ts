import type { Request, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { Galat } from './galat.ts';

/** Counts a request of an address. @throws Galat 429 where there were too many within a minute */
export type BatasPermintaan = (req: Request, res: Response) => Promise<void>;

const SEMENIT_MS = 60_000;

/** Kept in memory, by address; nothing is stored about who asked. */
export function buatBatasPermintaan(perMenit: number): BatasPermintaan {
  const batas = rateLimit({
    windowMs: SEMENIT_MS,
    limit: perMenit,
    standardHeaders: false,
    legacyHeaders: false,
    handler: (_req, _res, next) => next(terlaluSering()),
  });
  return (req, res) =>
    new Promise((selesai, gagal) => {
      // Its own failures reach `next` as well.
      void batas(req, res, (e?: unknown) => (e === undefined ? selesai() : gagal(e)));
    });
}

function terlaluSering(): Galat {
  const rincian = 'Terlalu banyak permintaan dari alamat Anda. Coba lagi satu menit lagi.';
  return new Galat(429, 'terlaluSering', 'Terlalu sering', rincian, { kepala: { 'Retry-After': '60' } });
}
