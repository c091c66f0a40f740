import { z } from 'zod';
import { alasan, id, isiKlien, isiUmum, klien, tanggal, teks, terjadi } from '../kasus/isi-umum.schema.ts';
import { KEADAAN_KLIEN, SYARAT } from './syarat.ts';

/** Bodies of the acts of the rekomendasi lansia. Source of the API's validation, of OpenAPI and of the types. */

export const permohonanLansia = z.strictObject({
  suratPermohonan: z.strictObject({
    nomor: teks(100),
    tanggal,
    desaKelurahan: teks(100),
    kecamatan: teks(100),
  }),
  aduan: z.strictObject({ sumber: teks(100), uraian: teks() }),
  klien: klien.extend({ jenisKelamin: z.enum(['L', 'P']) }),
  keadaan: z.array(z.enum(KEADAAN_KLIEN)).max(KEADAAN_KLIEN.length),
  dokumen: z.array(id).max(20).optional(),
});

export const lembarAsesmen = z.strictObject({
  dikunjungiPada: terjadi.terjadiPada,
  kondisiFisik: teks(),
  kondisiPsikososial: teks(),
  kondisiEkonomi: teks(),
  keluarga: teks(),
  kebutuhan: teks(),
  kesimpulan: z.enum(['layak', 'tidakLayak']),
  uraian: teks().optional(),
});

export const isiLansia = {
  ...isiUmum,
  ...isiKlien,
  ajukanPermohonan: permohonanLansia,
  koreksiData: z
    .strictObject({
      klien: klien.optional(),
      keadaan: permohonanLansia.shape.keadaan.min(1).optional(),
      aduan: permohonanLansia.shape.aduan.optional(),
      alasan,
    })
    .refine((i) => i.klien !== undefined || i.keadaan !== undefined || i.aduan !== undefined, {
      message: 'Sebutkan paling sedikit satu data yang dikoreksi.',
    }),
  mintaKelengkapan: z.strictObject({ syarat: z.array(z.enum(SYARAT)).min(1), pesan: teks(2000) }),
  nyatakanLengkap: z.strictObject({ catatan: teks(2000).optional() }),
  beriDispensasi: z.strictObject({ syarat: z.literal('identitas'), alasan }),
  tolak: z.strictObject({ alasan }),
  tugaskanPeksos: z.strictObject({ peksos: id }),
  kirimAsesmen: z.strictObject({ lembarAsesmen }),
  selesaikanAdministrasi: z.strictObject({
    registrasi: teks(200),
    identifikasi: teks(),
    penelusuran: teks(),
    penelaahan: teks(),
    kabidTurutSerta: id,
  }),
  paraf: z.strictObject({ catatan: teks(2000).optional() }),
  sesuaikanPejabat: z.strictObject({}),
  kembalikan: z.strictObject({ ke: z.enum(['asesmen', 'administrasi', 'paraf']), alasan }),
  tandaTangan: z.strictObject({ catatan: teks(2000).optional() }),
  pastikanSurat: z.discriminatedUnion('terbit', [
    z.strictObject({ terbit: z.literal(true), dokumen: id.optional() }),
    z.strictObject({ terbit: z.literal(false), alasan }),
  ]),
  cocokkanSurat: z.strictObject({ suratId: id, terbit: z.boolean() }),
  cabutSurat: z.strictObject({ alasan }),
  terimaRekomendasi: z.strictObject({ catatan: teks(2000).optional() }),
  berangkatkan: z.strictObject({
    ...terjadi,
    kendaraan: teks(200).optional(),
    catatan: teks(2000).optional(),
  }),
  catatSerahTerima: z.strictObject({
    ...terjadi,
    penerima: z.strictObject({ nama: teks(200), jabatan: teks(200) }),
    catatan: teks(2000).optional(),
  }),
  catatPenolakanUpt: z.strictObject({ ...terjadi, alasan }),
  kirimUlang: z.strictObject({ alasan }),
  gantiTujuan: z.strictObject({ tujuan: teks(300), alasan }),
  akhiriTanpaPenempatan: z.strictObject({ alasan }),
  tunda: z.strictObject({ alasan }),
  lanjutkan: z.strictObject({ catatan: teks(2000).optional() }),
};
