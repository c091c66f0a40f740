import { z } from 'zod';
import { JENIS_SURAT } from '../../domain/surat/isian.ts';

const tanggal = z.iso.date();

/** What anybody may know who holds a letter: no number of a person and no full name. */
export const pemeriksaanSurat = z.object({
  status: z.enum(['sah', 'dicabut', 'diganti']),
  nomor: z.string(),
  jenis: z.enum(JENIS_SURAT),
  perihal: z.string(),
  kantor: z.string(),
  tanggal: tanggal.describe('Tanggal terbit'),
  berakhir: tanggal.optional().describe('Tanggal dicabut atau diganti'),
  tandaTangan: z.enum(['elektronik', 'basah']).describe('"basah": dengan tinta, pada kertas'),
  penandaTangan: z
    .string()
    .nullable()
    .describe('Jabatan penanda tangan, dengan Plt. atau Plh. bila demikian'),
  klien: z
    .string()
    .nullable()
    .describe('Inisial; kosong bila namanya tidak diketahui, null bila datanya sudah dihapus'),
  sidik: z.string().nullable().describe('SHA-256 berkas PDF, heksadesimal'),
  pengganti: z
    .object({ nomor: z.string(), kode: z.string().nullable() })
    .optional()
    .describe('Surat yang menggantikannya'),
});
export type PemeriksaanSurat = z.output<typeof pemeriksaanSurat>;

// Not strict: what carries a link around adds parameters of its own.
export const kueriPeriksa = z.object({
  kode: z.string().optional().describe('Kode pada surat, seperti yang diketik pada formulir'),
});
