import { z } from 'zod';
import { alasan, id, isiUmum, teks, terjadi, waktu } from '../kasus/isi-umum.schema.ts';
import { SALURAN_PENGADUAN } from '../kata.ts';
import { permohonanLansia } from '../lansia/isi.schema.ts';
import { laporanRps } from '../rps/isi.schema.ts';
import { KLASIFIKASI, SALURAN_PETUGAS } from './kata.ts';

/** Bodies of the acts of a complaint. Source of the API's validation, of OpenAPI and of the types. */

const PETUNJUK = 'Dibaca pelapor lewat kode lacak; jangan memuat data pribadi orang lain';
const dibacaPelapor = (maks?: number) => teks(maks).describe(PETUNJUK);

const pelapor = z
  .strictObject({ nama: teks(200).optional(), kontak: teks(200).optional() })
  .refine((p) => p.nama !== undefined || p.kontak !== undefined, {
    message: 'Isi nama atau kontak. Untuk melapor tanpa nama, hilangkan isian pelapor.',
  });

const pokok = {
  perihal: teks(200),
  uraian: teks(),
  tempat: teks(500).optional(),
  pelapor: pelapor.optional().describe('Tidak diisi: pelapor tidak menyebut nama (anonim)'),
};

const pengaduanBaru = z.strictObject({
  saluran: z.enum(SALURAN_PENGADUAN),
  nomorRujukan: teks(100).optional().describe('Nomor pada saluran asalnya; wajib untuk SP4N-LAPOR'),
  diterimaPada: waktu.optional().describe('Kapan pengaduan diterima: sekarang atau sebelumnya'),
  ...pokok,
  waktuKejadian: teks(200).optional(),
  dokumen: z.array(id).max(20).optional(),
});

const instansi = z.string().regex(/^[a-z0-9-]{1,50}$/, 'Bukan kantor yang dikenal.');

/** What the staff type in for somebody who came, wrote or called. */
export const pengaduanPetugas = pengaduanBaru.extend({ saluran: z.enum(SALURAN_PETUGAS) });

/** What the public form sends. Files cannot be added to it. */
export const pengaduanPublik = z.strictObject({ instansi, ...pokok });

export const isiPengaduan = {
  ...isiUmum,
  terimaPengaduan: pengaduanBaru,
  tanggapi: z.strictObject({ klasifikasi: z.enum(KLASIFIKASI), tanggapan: dibacaPelapor() }),
  tolakPengaduan: z.strictObject({ alasan: dibacaPelapor(2000) }),
  teruskan: z.strictObject({ kepada: dibacaPelapor(300), keterangan: dibacaPelapor() }),
  gabungkan: z.strictObject({ pengaduan: id.describe('Pengaduan utama, yang meneruskan penanganannya') }),
  ubahKlasifikasi: z.strictObject({ klasifikasi: z.enum(KLASIFIKASI), alasan }),
  tugaskanPeksos: z.strictObject({ peksos: id }),
  catatPemeriksaan: z.strictObject({ ...terjadi, hasil: teks() }),
  jadikanPermohonanLansia: permohonanLansia.omit({ aduan: true }),
  jadikanLaporanRps: laporanRps.omit({ sumber: true, uraian: true, pelapor: true }),
  jawab: z.strictObject({ jawaban: dibacaPelapor() }),
  koreksiData: pengaduanBaru
    .pick({
      nomorRujukan: true,
      perihal: true,
      uraian: true,
      tempat: true,
      waktuKejadian: true,
      pelapor: true,
    })
    .partial()
    .extend({ alasan })
    .refine((i) => Object.keys(i).length > 1, {
      message: 'Sebutkan paling sedikit satu data yang dikoreksi.',
    }),
};
