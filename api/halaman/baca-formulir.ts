import type { Request, Response } from 'express';
import express from 'express';
import { Galat } from '../galat.ts';

const urai = express.urlencoded({ extended: false, limit: '256kb' });

/** What a form of ours has sent. @throws Galat 400, 413 or 415 */
export async function bacaFormulir(req: Request, res: Response): Promise<Readonly<Record<string, unknown>>> {
  await new Promise<void>((selesai, gagal) => {
    urai(req, res, (e?: unknown) => (e === undefined ? selesai() : gagal(e)));
  });
  const isi = req.body as Record<string, unknown> | undefined;
  if (isi) return isi;
  const rincian = 'Kiriman ini bukan dari formulir di halaman ini. Buka formulirnya, lalu kirim dari sana.';
  throw new Galat(415, 'bukanFormulir', 'Bukan formulir', rincian);
}
