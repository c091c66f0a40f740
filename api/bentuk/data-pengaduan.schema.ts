import { z } from 'zod';
import { isiPengaduan } from '../../domain/pengaduan/isi.schema.ts';
import { KLASIFIKASI } from '../../domain/pengaduan/kata.ts';
import { id, waktu } from './umum.schema.ts';

const pelapor = z.object({ nama: z.string().optional(), kontak: z.string().optional() });
const teksPelapor = z.object({ isi: z.string(), pada: waktu });

/** What a complaint carries. What was told is left out for those who do not act on it. */
export const dataPengaduan = z.object({
  saluran: isiPengaduan.terimaPengaduan.shape.saluran,
  diterimaPada: waktu,
  anonim: z.boolean(),
  klasifikasi: z.enum(KLASIFIKASI).optional(),
  jumlahPemeriksaan: z.int(),
  lanjutan: z
    .object({ layanan: z.enum(['lansia', 'rps']), kasusId: id })
    .optional()
    .describe('Kasus yang lahir dari pengaduan ini'),
  digabungKe: id.optional().describe('Pengaduan utama, bila pengaduan ini digabung'),
  nomorRujukan: z.string().optional(),
  perihal: z.string().optional(),
  uraian: z.string().optional(),
  tempat: z.string().optional(),
  waktuKejadian: z.string().optional(),
  pelapor: pelapor.optional().describe('Lengkap bagi yang menjawab pengaduan; bagi yang lain hanya inisial'),
  tanggapan: teksPelapor.optional().describe('Tanggapan pertama; dibaca pelapor'),
  jawaban: teksPelapor.optional().describe('Jawaban akhir; dibaca pelapor'),
  diteruskanKepada: z.string().optional(),
  pemeriksaan: z.object({ terjadiPada: waktu, hasil: z.string() }).optional().describe('Yang terakhir'),
});

export type DataPengaduan = z.output<typeof dataPengaduan>;
