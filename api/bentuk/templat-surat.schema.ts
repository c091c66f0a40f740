import { z } from 'zod';
import { kopSurat } from '../../domain/surat/kop.schema.ts';
import { teksBerbaris } from '../../domain/teks.schema.ts';
import { jenisSurat } from './surat.schema.ts';
import { orang, waktu } from './umum.schema.ts';

// 300 KB in base64.
const MAKS_LOGO = 409_600;

/** A new version as the office's admin sends it. */
export const usulanTemplat = z.strictObject({
  teks: teksBerbaris(20_000).describe('Kepala surat, satu baris kosong, lalu badannya; {…} adalah isian'),
  kop: kopSurat,
  logo: z
    .base64('Kirim gambar PNG atau JPEG dalam base64.')
    .max(MAKS_LOGO, 'Logo paling besar 300 KB.')
    .nullable()
    .optional()
    .describe('PNG atau JPEG dalam base64; null: tanpa logo; tidak dikirim: logo versi sebelumnya'),
});

const versiTemplat = z.object({
  versi: z.int(),
  berlakuSejak: waktu,
  ditetapkanOleh: orang.nullable().describe('null: bawaan'),
  teks: z.string(),
  kop: kopSurat,
  berlogo: z.boolean(),
});

export const daftarTemplat = z.object({
  surat: z.array(
    z.object({
      jenis: jenisSurat,
      judul: z.string(),
      tandaTangan: z.enum(['elektronik', 'basah']),
      isian: z.array(z.object({ nama: z.string(), arti: z.string() })).describe('Isian yang boleh disebut'),
      versi: z.array(versiTemplat).describe('Yang terbaru lebih dulu; yang pertama berlaku'),
    }),
  ),
});
export type DaftarTemplat = z.output<typeof daftarTemplat>;

export const templatDitetapkan = z.object({ jenis: jenisSurat, versi: z.int(), berlakuSejak: waktu });
