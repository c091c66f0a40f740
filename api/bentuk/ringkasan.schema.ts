import { z } from 'zod';
import { PERAN } from '../../domain/kata.ts';
import { LEWAT } from '../../domain/kasus/penerima.ts';
import { id, jam, peran, peranPelaku, waktu } from './umum.schema.ts';

export const tindakanTersedia = z.object({
  tindakan: z.string(),
  label: z.string(),
  sop: z.int().describe('Langkah SOP; 0 untuk tindakan di luar SOP'),
  versi: z.boolean().describe('Tindakan ini wajib menyebut versi kasus'),
});

const tanggapan = z.object({
  oleh: z.object({
    nama: z.string().optional().describe('Pada rincian kasus; jawaban tindakan tidak menyebut nama'),
    peran: peranPelaku,
    sebagai: z.enum(['plt', 'plh']).optional(),
  }),
  pada: waktu,
  ke: z.int().describe('Jenjang terakhir yang sudah terkirim waktu itu; 0: belum ada'),
  rencana: z
    .object({
      isi: z.string().optional().describe('Tidak bagi yang hanya mengawasi'),
      sampai: waktu,
    })
    .optional()
    .describe('Tidak ada: hanya diketahui'),
});

export const tenggat = z.object({
  id: z.string().describe('Disebut tindakan tanggapiEskalasi'),
  kunci: z.string(),
  nama: z.string(),
  sifat: z.enum(['standar', 'pengingat']).describe('Hanya "standar" yang dapat dilanggar'),
  jam,
  mulai: waktu,
  batas: waktu,
  terlambat: z.boolean(),
  berakhirPada: waktu.optional(),
  diredamSampai: waktu.optional().describe('Menurut rencana: sampai saat itu tidak ada eskalasi'),
  jenjang: z.array(
    z.object({
      ke: z.int(),
      pada: waktu,
      kepada: z.array(z.enum(['penanggung', ...PERAN])),
      nasib: z.enum(['menunggu', 'terkirim', 'dilewati']),
      terkirimPada: waktu.optional(),
      penerima: z
        .array(z.object({ peran, lewat: z.enum(LEWAT) }))
        .optional()
        .describe('Sampai kepada jabatan mana dan lewat mana; "tidakAda": tidak ada orangnya'),
    }),
  ),
  tanggapan: z.array(tanggapan).describe('Yang terakhir di akhir'),
  jawabanAnda: z
    .array(z.enum(['diketahui', 'rencana']))
    .describe('Yang dapat Anda jawab sekarang dengan tanggapiEskalasi'),
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
