import { z } from 'zod';
import { PERAN } from '../../domain/kata.ts';
import { id, waktu } from './umum.schema.ts';

export const tindakanTersedia = z.object({
  tindakan: z.string(),
  label: z.string(),
  sop: z.int().describe('Langkah SOP; 0 untuk tindakan di luar SOP'),
  versi: z.boolean().describe('Tindakan ini wajib menyebut versi kasus'),
});

export const tenggat = z.object({
  kunci: z.string(),
  nama: z.string(),
  sifat: z.enum(['standar', 'pengingat']).describe('Hanya "standar" yang dapat dilanggar'),
  jam: z.enum(['kerja', 'kalender']),
  mulai: waktu,
  batas: waktu,
  terlambat: z.boolean(),
  berakhirPada: waktu.optional(),
  diredamSampai: waktu.optional(),
  jenjang: z.array(
    z.object({
      ke: z.int(),
      pada: waktu,
      kepada: z.array(z.enum(['penanggung', ...PERAN])),
      nasib: z.enum(['menunggu', 'terkirim', 'dilewati']),
    }),
  ),
});

/** What an act's answer tells of the case, and a 409 of what can be done instead. */
export const ringkasanKasus = z.object({
  id,
  nomor: z.string(),
  tahap: z.string(),
  versi: z.int(),
  terbuka: z.boolean(),
  tenggat: z.array(tenggat).describe('Tenggat yang sedang berjalan'),
  tindakanTersedia: z.array(tindakanTersedia),
});

export type TindakanTersediaTampil = z.output<typeof tindakanTersedia>;
export type TenggatTampil = z.output<typeof tenggat>;
export type RingkasanKasus = z.output<typeof ringkasanKasus>;
