import { z } from 'zod';
import { JENIS_SURAT } from '../../domain/surat/isian.ts';
import { STATUS_SURAT } from '../../domain/surat/register.ts';
import { batas, kursor } from '../kursor.ts';
import { id, kursorLanjut, orang, waktu } from './umum.schema.ts';

export const jenisSurat = z.enum(JENIS_SURAT);
const statusSurat = z.enum(STATUS_SURAT);

/** What the register can be narrowed to; a list and an export of it know the same. */
const saringan = {
  tahun: z.coerce.number('Isi dengan tahun.').int('Isi dengan tahun.').min(1900).max(9999).optional(),
  status: statusSurat.optional(),
  jenis: jenisSurat.optional(),
  cari: z
    .string()
    .trim()
    .min(1, 'Isi sebagian nomor surat.')
    .max(100)
    .optional()
    .describe('Bagian dari nomor'),
};

const tempat = z.strictObject({ tahun: z.int(), urut: z.int() });

export const kueriRegister = z.strictObject({
  ...saringan,
  kursor: kursor(tempat).optional(),
  batas: batas(50, 200),
});

export const kueriEkspor = z.strictObject({
  ...saringan,
  format: z.literal('csv', 'Yang tersedia: csv.'),
});

const pokok = {
  id,
  nomor: z.string(),
  jenis: jenisSurat,
  status: statusSurat,
  alasan: z.string().nullable().describe('Mengapa batal, dicabut atau diganti'),
  terbitPada: waktu.nullable(),
  berakhirPada: waktu.nullable().describe('Kapan batal, dicabut atau diganti'),
  penandaTangan: z.string().nullable().describe('Jabatan penanda tangan'),
  digantiOleh: z.string().nullable().describe('Nomor surat yang menggantikannya'),
};

const entriRegister = z.object({
  ...pokok,
  tahun: z.int(),
  urut: z.int(),
  dipesanPada: waktu.nullable(),
  kasus: z.object({ id, nomor: z.string() }),
});
export type EntriRegister = z.output<typeof entriRegister>;

export const registerSurat = z.object({ surat: z.array(entriRegister), kursor: kursorLanjut });

const unduhan = z.object({
  pada: waktu,
  lewat: z.enum(['akun', 'tautan']),
  oleh: z
    .object({ nama: z.string(), jabatan: z.string().nullable() })
    .nullable()
    .describe('null: lewat tautan'),
});

const tautan = z.object({
  id,
  dibuatOleh: orang,
  dibuatPada: waktu,
  berlakuSampai: waktu,
  dicabutPada: waktu.nullable(),
  diunduh: z.int().describe('Berapa kali'),
});

const suratSatuKasus = z.object({
  ...pokok,
  perihal: z.string(),
  tandaTangan: z.enum(['elektronik', 'basah']),
  kode: z.string().nullable().describe('Kode pemeriksaan, juga pada kode QR di surat'),
  sidik: z.string().nullable().describe('SHA-256 berkas PDF, heksadesimal'),
  dapatDibuka: z.boolean().describe('Apakah surat ini, setelah terbit, terbuka bagi Anda'),
  unduhan: z.array(unduhan).describe('Yang terbaru lebih dulu'),
  tautan: z.array(tautan),
});
export type SuratKasusTampil = z.output<typeof suratSatuKasus>;

export const suratKasus = z.object({ surat: z.array(suratSatuKasus).describe('Yang terbaru lebih dulu') });

export const kueriKonsep = z.strictObject({
  jenis: jenisSurat.default('rekomendasi').describe('Yang ditulis bersama tindakannya tidak punya konsep'),
});

export const badanTautan = z.strictObject({
  hari: z
    .int('Isi dengan bilangan bulat.')
    .min(1, 'Paling sedikit 1 hari.')
    .max(14, 'Paling lama 14 hari.')
    .describe('Berapa hari tautan ini berlaku'),
});

export const tautanBaru = z.object({
  id,
  alamat: z.url().describe('Hanya ditampilkan sekali ini'),
  berlakuSampai: waktu,
});
