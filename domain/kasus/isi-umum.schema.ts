import { z } from 'zod';
import { adalahTanggal } from '../jam/waktu.ts';
import { dapatDisimpan } from '../teks.ts';

/** Building blocks of every act's body. Workflows import the types only. */

export const teks = (maks = 4000) =>
  z
    .string()
    .trim()
    .min(1, 'Wajib diisi.')
    .max(maks)
    .refine(
      dapatDisimpan,
      'Ada tanda yang tidak dapat disimpan di teks ini. Ketik ulang teks yang disalin dari tempat lain.',
    );
export const alasan = teks(2000);
/** Says what is missing before it says what is wrong. */
const wajib = (pesan: string) => (m: { input?: unknown }) => (m.input === undefined ? 'Wajib diisi.' : pesan);

export const id = z.uuid({ error: wajib('Bukan id yang sah.') });

export const tanggal = z
  .string()
  .refine(adalahTanggal, 'Tulis tanggal sebagai TTTT-BB-HH, misalnya 1957-08-17.');

export const waktu = z.iso
  .datetime({
    offset: true,
    error: wajib('Tulis waktu lengkap dengan zonanya, misalnya 2026-01-05T08:30:00+08:00.'),
  })
  .transform((w) => new Date(w).toISOString());

export const nik = z.string().regex(/^\d{16}$/, 'NIK harus 16 angka.');

export const wali = z.strictObject({
  nama: teks(200),
  hubungan: teks(100),
  kontak: teks(200).optional(),
});

/** Everything that can be known of a client; each service says what it needs. */
export const klien = z.strictObject({
  nama: teks(200).optional(),
  panggilan: teks(100).optional(),
  nik: nik.optional(),
  nomorKk: z
    .string()
    .regex(/^\d{16}$/, 'Nomor KK harus 16 angka.')
    .optional(),
  tempatLahir: teks(100).optional(),
  tanggalLahir: tanggal.optional(),
  perkiraanUsia: z.int().min(0).max(130).optional(),
  dasarPerkiraan: teks(500).optional(),
  jenisKelamin: z.enum(['L', 'P']).optional(),
  alamat: teks(500).optional(),
  ciri: teks(1000).optional(),
  wali: wali.optional(),
  keteranganWali: teks(500).optional(),
});

/** Facts of the world carry when they happened; over 24 hours late they say why. */
export const terjadi = {
  terjadiPada: waktu,
  alasanTerlambat: alasan.optional(),
};

/** Bodies of the acts of every service with a client. */
export const isiKlien = {
  putuskanKesamaan: z.strictObject({
    kasus: id,
    sama: z.boolean(),
    alasan: alasan.optional(),
  }),
};

const tenggat = teks(100).describe('Id tenggat yang eskalasinya ditanggapi');

/** Bodies of the acts both services share. */
export const isiUmum = {
  tanggapiEskalasi: z.discriminatedUnion('jawab', [
    z.strictObject({ tenggat, jawab: z.literal('diketahui') }),
    z.strictObject({
      tenggat,
      jawab: z.literal('rencana'),
      rencana: teks(2000),
      sampai: waktu.describe(
        'Eskalasi ditahan sampai waktu ini, lalu naik satu jenjang. Bila batas 1×24 jam atau 7 hari RPS sudah lewat, hanya rencana Kepala Dinas yang menahannya',
      ),
    }),
  ]),
  catat: z.strictObject({ catatan: teks() }),
  lampirkanDokumen: z.strictObject({ dokumen: z.array(id).min(1).max(20) }),
  alihkanPetugas: z.strictObject({ peksos: id, alasan }),
  koreksiData: z.strictObject({ klien: klien, alasan }).refine((i) => Object.keys(i.klien).length > 0, {
    path: ['klien'],
    message: 'Sebutkan paling sedikit satu data yang dikoreksi.',
  }),
  batalkan: z.strictObject({ alasan }),
  bukaKembali: z.strictObject({ alasan }),
};
