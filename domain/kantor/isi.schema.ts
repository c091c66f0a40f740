import { z } from 'zod';
import { id, nik, tanggal, teks } from '../kasus/isi-umum.schema.ts';
import { PERAN } from '../kata.ts';
import { SIFAT_PEMANGKU } from './kantor.ts';

/** What the admin sends. Source of the API's validation and of OpenAPI. */

const nama = teks(200);
const surel = z
  .string()
  .trim()
  .max(200)
  .toLowerCase()
  .pipe(z.email('Tulis alamat surel, misalnya nama@kantor.go.id.'));
const nip = z.string().regex(/^\d{18}$/, 'NIP harus 18 angka.');
const pangkat = teks(100).describe('Pangkat menurut surat, misalnya Pembina Utama Muda');
const wilayah = z
  .strictObject({ desaKelurahan: teks(100), kecamatan: teks(100) })
  .describe('Desa/kelurahan yang kasusnya dilihat, dengan kecamatannya; hanya untuk petugas-desa');
const kontakPiket = z.boolean().describe('Tempat terakhir sebuah eskalasi');

export const orangBaru = z.strictObject({ nama, surel, nip: nip.optional(), pangkat: pangkat.optional() });

export const orangDiubah = z.strictObject({
  nama: nama.optional(),
  surel: surel.optional(),
  nip: nip.nullable().optional().describe('null: tanpa NIP'),
  pangkat: pangkat.nullable().optional().describe('null: tanpa pangkat'),
});

export const orangNik = z.strictObject({ nik: nik.nullable().describe('null: menghapusnya') });

export const jabatanBaru = z.strictObject({
  nama,
  peran: z.enum(PERAN),
  atasanId: id.optional(),
  wilayah: wilayah.optional(),
  kontakPiket: kontakPiket.default(false),
});

export const jabatanDiubah = z.strictObject({
  nama: nama.optional(),
  atasanId: id.nullable().optional().describe('null: tanpa atasan'),
  wilayah: wilayah.optional(),
  kontakPiket: kontakPiket.optional(),
});

export const pengangkatan = z.strictObject({
  orangId: id,
  sifat: z.enum(SIFAT_PEMANGKU),
  mulai: tanggal.describe('Hari pertama, di zona kantor'),
  sampai: tanggal.optional().describe('Hari terakhir, termasuk; wajib untuk Plt dan Plh'),
  dasar: z
    .strictObject({ nomor: teks(200), tanggal })
    .optional()
    .describe('Surat keputusan; wajib untuk Plt dan Plh'),
});

export const pengakhiran = z.strictObject({
  sampai: tanggal.optional().describe('Hari terakhir, termasuk; kosong: sekarang juga'),
});
