import { z } from 'zod';
import { PENJAWAB } from '../../domain/skm/profil.ts';
import { UNSUR } from '../../domain/skm/unsur.ts';
import { waktu } from './umum.schema.ts';

// Not strict: what carries a link around adds parameters of its own.
export const kueriSurvei = z.object({
  kode: z.string().optional().describe('Kode survei, seperti yang diketik pada formulir'),
});

const pilihan = z.object({ nilai: z.string(), label: z.string() });

/** A survey as it is shown: nothing of the case behind it but the office and the service. */
export const survei = z.object({
  kantor: z.string(),
  layanan: z.string(),
  berlakuSampai: waktu,
  pertanyaan: z.array(
    z.object({
      unsur: z.enum(UNSUR),
      tanya: z.string(),
      pilihan: z.array(z.string()).readonly().describe('Empat jawaban; yang pertama bernilai 1'),
    }),
  ),
  penjawab: z.array(pilihan.extend({ nilai: z.enum(PENJAWAB) })),
  profil: z.array(z.object({ bagian: z.string(), label: z.string(), pilihan: z.array(pilihan) })),
});
export type Survei = z.output<typeof survei>;

export const terimaKasih = z.object({ pesan: z.string() });

/** The survey of a case, to be handed over by its officers. */
export const surveiKasus = z.object({
  survei: z
    .object({
      status: z.enum(['terbuka', 'sudahDiisi', 'kedaluwarsa']),
      berlakuSampai: waktu,
      kode: z.string().optional().describe('Hanya selama masih dapat diisi'),
      tautan: z.string().optional(),
      qr: z.string().optional().describe('Kode QR tautannya, sebagai SVG'),
    })
    .nullable()
    .describe('null: kasus belum selesai, atau tidak ada yang dapat ditanya'),
});
export type SurveiKasus = z.output<typeof surveiKasus>;
