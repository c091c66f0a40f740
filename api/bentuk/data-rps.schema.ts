import { z } from 'zod';
import { isiRps, laporanRps } from '../../domain/rps/isi.schema.ts';
import { id, waktu } from './umum.schema.ts';

/** What an RPS stay carries. What was told about the person is left out for those who do not act on it. */
export const dataRps = z.object({
  sumber: laporanRps.shape.sumber,
  kategori: laporanRps.shape.kategori,
  diterimaPada: waktu,
  masukPada: waktu.optional(),
  tempatTidur: z.object({ id, kamar: z.string(), nama: z.string() }).optional(),
  jumlahBimbingan: z.int(),
  tindakLanjut: z.object({ target: waktu }).optional(),
  uraian: z.string().optional(),
  lokasiDitemukan: z.string().optional(),
  pelapor: laporanRps.shape.pelapor,
  asesmenAwal: isiRps.catatAsesmenAwal.omit({ klien: true }).extend({ pada: waktu }).optional(),
  registrasi: isiRps.registrasi.optional(),
  identifikasi: z.object({ uraian: z.string() }).optional(),
  asesmen: isiRps.catatAsesmen.optional(),
  penyaluran: isiRps.salurkan.optional(),
});

export type DataRps = z.output<typeof dataRps>;
