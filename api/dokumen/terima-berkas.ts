import type { Request, Response } from 'express';
import multer from 'multer';
import { z } from 'zod';
import type { JenisDokumen } from '../../domain/kata.ts';
import { JENIS_DOKUMEN } from '../../domain/kata.ts';
import { Galat } from '../galat.ts';
import { isianTidakSah, uraiIsian } from '../isian.ts';

/** 10 MB, as file managers count: 10,000 KB. */
export const MAKS_BYTE = 10_000 * 1024;

const isian = z.strictObject({ jenis: z.enum(JENIS_DOKUMEN) });

export interface BerkasDiterima {
  jenis: JenisDokumen;
  /** As it was sent. */
  namaAsli: string;
  isi: Buffer;
}

/**
 * Reads an upload: one file `berkas` and the field `jenis`. What the sender says of its type is not looked at.
 * @throws Galat 422 naming what is missing, 400 where it cannot be read; MulterError over a limit
 */
export async function terimaBerkas(
  unggah: ReturnType<typeof buatUnggah>,
  req: Request,
  res: Response,
): Promise<BerkasDiterima> {
  await new Promise<void>((selesai, gagal) => {
    void unggah(req, res, (e?: unknown) => (e ? gagal(galatUnggah(e)) : selesai()));
  });
  const { file } = req;
  if (!file || file.size === 0)
    throw isianTidakSah([{ lokasi: 'berkas', pesan: 'Lampirkan berkas; berkas tidak boleh kosong.' }]);
  const { jenis } = uraiIsian(isian, { ...(req.body as object) });
  return { jenis, namaAsli: file.originalname, isi: file.buffer };
}

/** Limits speak for themselves; the rest is a form cut off or badly built. */
function galatUnggah(e: unknown): unknown {
  if (e instanceof multer.MulterError) return e;
  return new Galat(
    400,
    'unggahanRusak',
    'Unggahan tidak terbaca',
    'Unggahan terputus atau bukan multipart yang sah. Ulangi.',
  );
}

/** The parser of uploads, in memory: what is over the limit never reaches the disk. */
export function buatUnggah() {
  return multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: MAKS_BYTE, files: 1, fields: 4, fieldSize: 1_000, parts: 6 },
    defParamCharset: 'utf8',
  }).single('berkas');
}
