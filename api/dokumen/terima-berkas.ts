import type { Request, Response } from 'express';
import multer from 'multer';
import { z } from 'zod';
import type { JenisDokumen } from '../../domain/kata.ts';
import { JENIS_DOKUMEN } from '../../domain/kata.ts';
import { Galat } from '../galat.ts';
import { isianTidakSah, uraiIsian } from '../isian.ts';

const MAKS_BYTE = 10 * 1024 * 1024;
const TIPE = new Set(['application/pdf', 'image/jpeg', 'image/png']);
const MAKS_NAMA = 200;

const isian = z.strictObject({ jenis: z.enum(JENIS_DOKUMEN) });

export interface BerkasDiterima {
  jenis: JenisDokumen;
  nama: string;
  tipe: string;
  isi: Buffer;
}

/**
 * Reads an upload: one file `berkas` and the field `jenis`.
 * @throws Galat 422 naming what is missing or not allowed, 400 where it cannot be read; MulterError over a limit
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
  return { jenis, nama: namaAman(file.originalname), tipe: file.mimetype, isi: file.buffer };
}

/** Limits and our own refusals speak for themselves; the rest is a form cut off or badly built. */
function galatUnggah(e: unknown): unknown {
  if (e instanceof Galat || e instanceof multer.MulterError) return e;
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
    fileFilter(_req, file, lanjut) {
      if (TIPE.has(file.mimetype)) return lanjut(null, true);
      lanjut(isianTidakSah([{ lokasi: 'berkas', pesan: 'Hanya berkas PDF, JPEG atau PNG yang diterima.' }]));
    },
  }).single('berkas');
}

/** The name as people know the file: without folders, and without signs that a header or a terminal obeys. */
function namaAman(asli: string): string {
  const polos = (asli.split(/[/\\]/).at(-1) ?? '').replaceAll(/[\p{C}"]/gu, '').trim();
  return polos.slice(0, MAKS_NAMA).toWellFormed() || 'dokumen';
}
