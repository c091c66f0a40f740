import { z } from 'zod';
import { alasan, id, isiKlien, isiUmum, klien, teks, terjadi, waktu } from '../kasus/isi-umum.schema.ts';
import { permohonanLansia } from '../lansia/isi.schema.ts';
import { ALASAN_PENYALURAN, BIMBINGAN, KATEGORI, SUMBER_LAPORAN } from './kata.ts';
import { penyaluran } from './penyaluran.schema.ts';

/** Bodies of the acts of an RPS stay. Source of the API's validation, of OpenAPI and of the types. */

export const laporanRps = z.strictObject({
  sumber: z.enum(SUMBER_LAPORAN),
  kategori: z.enum(KATEGORI),
  diterimaPada: waktu.optional(),
  uraian: teks(),
  lokasiDitemukan: teks(500).optional(),
  klien: klien.optional(),
  pelapor: z.strictObject({ nama: teks(200), kontak: teks(200) }).optional(),
  dokumen: z.array(id).max(20).optional(),
});

export const isiRps = {
  ...isiUmum,
  ...isiKlien,
  laporkan: laporanRps,
  catatAsesmenAwal: z.strictObject({
    identitasDiperiksa: teks(),
    masalahAwal: teks(),
    selesaiDalam24Jam: z.boolean(),
    rekomendasi: z.enum(['layananRps', 'selesaikanLangsung', 'tolak', 'rujukDarurat']),
    klien: klien.optional(),
  }),
  terimaDiRps: z.strictObject({ catatan: teks(2000).optional() }),
  selesaikanLangsung: z.strictObject({ penyelesaian: teks() }),
  tolak: z.strictObject({ alasan, pihakBerwenang: teks(300) }),
  terimaKlien: z.strictObject({
    ...terjadi,
    tempatTidur: id,
    barang: teks(),
    kondisi: teks(),
    /** The bed's group does not fit the client and that is meant. */
    konfirmasiTidakSesuai: z.literal(true).optional(),
  }),
  pindahTempatTidur: z.strictObject({
    /** Left out: it is happening now. */
    terjadiPada: waktu.optional(),
    alasanTerlambat: terjadi.alasanTerlambat,
    tempatTidur: id,
    alasan: alasan.optional(),
    konfirmasiTidakSesuai: z.literal(true).optional(),
  }),
  registrasi: z.strictObject({ nomorRegister: teks(100), catatan: teks(2000).optional() }),
  identifikasi: z.strictObject({ uraian: teks(), klien: klien.optional() }),
  catatAsesmen: z.strictObject({
    kebutuhan: teks(),
    potensi: teks(),
    permasalahan: teks(),
    rencanaBimbingan: teks(),
    rencanaRujukan: teks(),
  }),
  catatBimbingan: z.strictObject({ jenisBimbingan: z.enum(BIMBINGAN), uraian: teks() }),
  perbaruiRencana: z.strictObject({ rencanaBimbingan: teks(), rencanaRujukan: teks().optional() }),
  salurkan: z.strictObject({ ...terjadi, alasan: z.enum(ALASAN_PENYALURAN), penyaluran }),
  tetapkanTindakLanjut: z.strictObject({ dasar: teks(500), rencana: teks(), target: waktu }),
  ajukanRekomendasiLansia: permohonanLansia
    .omit({ klien: true, dokumen: true })
    .extend({ keadaan: permohonanLansia.shape.keadaan.min(1) }),
};
