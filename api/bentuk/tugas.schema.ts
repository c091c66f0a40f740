import { z } from 'zod';
import { waktu as waktuIsian } from '../../domain/kasus/isi-umum.schema.ts';
import { batas, kursor } from '../kursor.ts';
import { diambil, id, jam, kursorLanjut, waktu } from './umum.schema.ts';

const kasus = z.object({ id, nomor: z.string(), layanan: z.string(), tahap: z.string() });

const tempatTugas = z.strictObject({
  tenggat: z.iso.datetime().nullable(),
  dibuatPada: z.iso.datetime(),
  id,
});

export const kueriTugas = z.strictObject({
  milik: z
    .enum(['saya', 'jabatan'])
    .optional()
    .describe('"saya": atas nama saya atau yang saya ambil; "jabatan": selebihnya'),
  kursor: kursor(tempatTugas).optional(),
  batas: batas(50, 100),
});

export const kotakTugas = z.object({
  tugas: z.array(
    z.object({
      id,
      kasus,
      jenis: z.string().describe('"tindakan" atau "eskalasi"'),
      tindakan: z.string(),
      label: z.string(),
      rincian: z.string().optional().describe('Pada eskalasi: tenggat dan jenjangnya'),
      peran: z.string(),
      milik: z.enum(['saya', 'jabatan']),
      diambil,
      tenggat: waktu.nullable(),
      jam: jam.nullable().describe('Jam yang dipakai tenggat itu'),
      terlambat: z.boolean().describe('Batas standar kasus ini sudah lewat'),
      dibuatPada: waktu,
    }),
  ),
  kursor: kursorLanjut,
});

export const ambilTugas = z.strictObject({
  ambilAlih: z.boolean().default(false).describe('Juga bila seorang rekan sedang mengerjakannya'),
});

export const tugasDiambil = z.object({ id, diambil });

const tempatNotifikasi = z.strictObject({ dibuatPada: z.iso.datetime(), id });

export const kueriNotifikasi = z.strictObject({
  belumDibaca: z.enum(['true', 'false'], 'Isi dengan true atau false.').default('false'),
  kursor: kursor(tempatNotifikasi).optional(),
  batas: batas(50, 100),
});

export const daftarNotifikasi = z.object({
  notifikasi: z.array(
    z.object({
      id,
      kasus: kasus.nullable().describe('null: tidak tentang satu kasus'),
      jenis: z.string(),
      isi: z.unknown(),
      peran: z.string().nullable(),
      milik: z.enum(['saya', 'jabatan']),
      dibuatPada: waktu,
      dibacaPada: waktu.nullable(),
    }),
  ),
  kursor: kursorLanjut,
});

export const jumlahNotifikasi = z.object({ belumDibaca: z.int() });

const SALAH_SATU = 'Sebutkan id pemberitahuannya, atau semua: true.';
export const notifikasiDibaca = z.union(
  [
    z.strictObject({ id: z.array(id).min(1).max(200) }),
    z.strictObject({
      semua: z.literal(true),
      sampai: waktuIsian
        .optional()
        .describe('Yang dibuat sampai saat ini saja, misalnya yang paling atas di layar; kosong: semuanya'),
    }),
  ],
  SALAH_SATU,
);

export type ButirTugas = z.output<typeof kotakTugas>['tugas'][number];
export type ButirNotifikasi = z.output<typeof daftarNotifikasi>['notifikasi'][number];
