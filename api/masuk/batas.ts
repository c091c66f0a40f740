import type { Request, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Galat } from '../galat.ts';

const JENDELA_MS = 15 * 60_000;
/** Wrong passwords for one account from one address. */
const GAGAL_PER_AKUN = 10;
/** Wrong passwords from one address; a whole office may share it. */
const GAGAL_PER_ALAMAT = 100;

/** Counts an attempt. @throws Galat 429 where there were too many failed ones */
export type BatasMasuk = (req: Request, res: Response) => Promise<void>;

/** Says that the password was right, whatever the answer: a code that is still asked for is no failed attempt. */
export function sandiBenar(res: Response): void {
  res.locals['sandiBenar'] = true;
}

/**
 * Limits attempts with a wrong password. An attempt counts when it arrives and is taken back when it succeeds, so that
 * many at once do not slip through. Kept in memory: a restart forgives, and nothing is stored about who tried.
 * @param akun names the account that is tried
 */
export function buatBatasMasuk(akun: (req: Request, res: Response) => string): BatasMasuk {
  const alamat = (req: Request) => ipKeyGenerator(req.ip ?? '');
  const batas = [
    buat(GAGAL_PER_ALAMAT, alamat),
    buat(GAGAL_PER_AKUN, (req, res) => `${alamat(req)} ${akun(req, res)}`),
  ];
  return async (req, res) => {
    for (const satu of batas) await jalankan(satu, req, res);
  };
}

function buat(limit: number, kunci: (req: Request, res: Response) => string) {
  return rateLimit({
    windowMs: JENDELA_MS,
    limit,
    keyGenerator: kunci,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_req, res) => res.statusCode < 400 || res.locals['sandiBenar'] === true,
    standardHeaders: false,
    legacyHeaders: false,
    handler: (req, _res, next) =>
      next(terlaluSering((req as { rateLimit?: { resetTime?: Date } }).rateLimit?.resetTime)),
  });
}

function jalankan(satu: ReturnType<typeof rateLimit>, req: Request, res: Response): Promise<void> {
  return new Promise((selesai, gagal) => {
    // Its own failures reach `next` as well.
    void satu(req, res, (e?: unknown) => (e === undefined ? selesai() : gagal(e)));
  });
}

function terlaluSering(sampai: Date | undefined): Galat {
  const detik = Math.max(1, Math.ceil(((sampai?.getTime() ?? Date.now() + JENDELA_MS) - Date.now()) / 1_000));
  return new Galat(
    429,
    'terlaluSering',
    'Terlalu sering mencoba',
    `Terlalu banyak percobaan yang gagal. Coba lagi dalam ${Math.ceil(detik / 60)} menit.`,
    { kepala: { 'Retry-After': String(detik) } },
  );
}
