import type { Request, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { Galat } from './galat.ts';

/** Counts a request. @throws Galat 429 where there were too many */
export type BatasPermintaan = (req: Request, res: Response) => Promise<void>;

const SEMENIT_MS = 60_000;

export interface PilihanBatas {
  batas: number;
  jendelaMs: number;
  /** What the caller is told. */
  rincian: string;
  /** What is counted by; the address of the caller unless told otherwise. */
  kunci?: (req: Request, res: Response) => string;
}

/** So many requests of an address within a minute. */
export function buatBatasPermintaan(perMenit: number): BatasPermintaan {
  const rincian = 'Terlalu banyak permintaan dari alamat Anda. Coba lagi satu menit lagi.';
  return buatBatas({ batas: perMenit, jendelaMs: SEMENIT_MS, rincian });
}

/** Kept in memory; nothing is stored about who asked. */
export function buatBatas({ batas, jendelaMs, rincian, kunci }: PilihanBatas): BatasPermintaan {
  const kepala = { 'Retry-After': String(jendelaMs / 1_000) };
  const hitung = rateLimit({
    windowMs: jendelaMs,
    limit: batas,
    standardHeaders: false,
    legacyHeaders: false,
    ...(kunci && { keyGenerator: kunci }),
    handler: (_req, _res, next) =>
      next(new Galat(429, 'terlaluSering', 'Terlalu sering', rincian, { kepala })),
  });
  return (req, res) =>
    new Promise((selesai, gagal) => {
      // Its own failures reach `next` as well.
      void hitung(req, res, (e?: unknown) => (e === undefined ? selesai() : gagal(e)));
    });
}
