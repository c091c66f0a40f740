import { z } from 'zod';
import { isiPdp } from '../../domain/pdp/isi.schema.ts';
import { CARA_PENYAMPAIAN, JENIS_PERMINTAAN } from '../../domain/pdp/kata.ts';
import { klienTampil } from './klien.schema.ts';
import { id, layanan, waktu } from './umum.schema.ts';

const permintaan = isiPdp.ajukanPermintaanPdp.shape;
const koreksi = z.object({ ...permintaan.koreksi.unwrap().shape, klien: klienTampil.optional() });

/** What a request about personal data carries. Who asks and what for is left out for those who do not act on it. */
export const dataPdp = z.object({
  jenis: z.enum(JENIS_PERMINTAAN),
  diterimaPada: waktu,
  olehSistem: z.boolean().describe('Diusulkan sistem karena masa simpan berakhir; tidak ada pemohon'),
  sasaran: z
    .array(z.object({ kasusId: id, nomor: z.string(), layanan }))
    .describe('Kasus yang memuat data orang ini'),
  salinan: z.object({ dokumenId: id, pada: waktu }).optional().describe('Salinan data; unduh dokumennya'),
  pemusnahan: z
    .object({ pada: waktu, dibersihkanPada: waktu.optional(), terbuktiPada: waktu.optional() })
    .optional(),
  penyampaian: z.object({ terjadiPada: waktu, cara: z.enum(CARA_PENYAMPAIAN) }).optional(),
  pemohon: permintaan.pemohon,
  uraian: z.string().optional(),
  koreksi: koreksi.optional(),
  buktiDiminta: z.object({ pesan: z.string(), pada: waktu }).optional(),
  pemeriksaan: z.object({ cara: z.string(), pada: waktu }).optional(),
  ditolak: z.object({ dasarHukum: z.string(), alasan: z.string(), pada: waktu }).optional(),
  terhalang: z
    .object({ sebab: z.string(), pada: waktu })
    .optional()
    .describe('Sudah dikabulkan, tetapi tidak dapat dilaksanakan; menunggu keputusan lagi'),
});

export type DataPdp = z.output<typeof dataPdp>;
