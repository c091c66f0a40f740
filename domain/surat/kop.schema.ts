import { z } from 'zod';
import { teksUmum } from '../teks.schema.ts';

/** What is stored of a letterhead beside its logo, with the place letters are dated at. */
export const kopSurat = z.strictObject({
  pemerintah: teksUmum(150).describe('Pemerintah daerah, misalnya Pemerintah Kabupaten Bulukumba'),
  instansi: teksUmum(150).describe('Nama kantor pada kop'),
  alamat: teksUmum(250),
  kontak: teksUmum(250).exactOptional().describe('Telepon, surel, laman'),
  kota: teksUmum(100).describe('Tempat surat dibuat'),
});
