import { z } from 'zod';
import { alasan, id, isiUmum, klien, teks, terjadi, waktu } from '../kasus/isi-umum.schema.ts';
import { permohonanLansia } from '../lansia/isi.schema.ts';
import { CAKUPAN, CARA_PENYAMPAIAN, HUBUNGAN_PEMOHON, JENIS_PERMINTAAN } from './kata.ts';

/** Bodies of the acts of a request about personal data. Source of the API's validation, of OpenAPI and of the types. */

const pemohon = z.strictObject({
  nama: teks(200),
  hubungan: z.enum(HUBUNGAN_PEMOHON),
  kontak: teks(200).optional(),
});

const koreksi = z
  .strictObject({
    klien: klien.optional(),
    keadaan: permohonanLansia.shape.keadaan.min(1).optional().describe('Hanya pada kasus lansia'),
    aduan: permohonanLansia.shape.aduan.optional().describe('Hanya pada kasus lansia'),
    pelapor: z
      .strictObject({ nama: teks(200).optional(), kontak: teks(200).optional() })
      .optional()
      .describe('Hanya pada pengaduan'),
  })
  .refine((k) => Object.values(k).some((b) => b !== undefined && Object.keys(b).length > 0), {
    message: 'Sebutkan paling sedikit satu data yang dikoreksi.',
  });

const permintaanBaru = z.strictObject({
  jenis: z.enum(JENIS_PERMINTAAN),
  kasus: id.describe('Kasus yang memuat data orang ini'),
  cakupan: z
    .enum(CAKUPAN)
    .default('orang')
    .describe('Seluruh data orang ini: juga kasus lain yang sudah dinyatakan orang yang sama'),
  pemohon: pemohon.optional(),
  uraian: teks(),
  koreksi: koreksi.optional().describe('Wajib, dan hanya, untuk permintaan koreksi'),
  diterimaPada: waktu.optional().describe('Kapan permintaan diterima: sekarang atau sebelumnya'),
  dokumen: z.array(id).max(20).optional().describe('Bukti identitas, surat kuasa'),
});

/** What the staff type in. Only the system proposes without somebody who asks. */
export const permintaanPdp = permintaanBaru.extend({ pemohon });

const { catat, lampirkanDokumen, tanggapiEskalasi, batalkan, bukaKembali } = isiUmum;

export const isiPdp = {
  catat,
  lampirkanDokumen,
  tanggapiEskalasi,
  batalkan,
  bukaKembali,
  ajukanPermintaanPdp: permintaanBaru,
  mintaBukti: z.strictObject({ pesan: teks(2000) }),
  nyatakanPemohonSah: z.strictObject({
    cara: teks(500).describe('Bagaimana identitas dan hak pemohon diperiksa'),
  }),
  kabulkan: z.strictObject({ catatan: teks(2000).optional() }),
  tolakPermintaan: z.strictObject({ dasarHukum: teks(500), alasan }),
  sampaikanHasil: z.strictObject({
    ...terjadi,
    cara: z.enum(CARA_PENYAMPAIAN),
    catatan: teks(2000).optional(),
  }),
};
