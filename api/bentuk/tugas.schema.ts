import { z } from 'zod';
import { batas, kursor } from '../kursor.ts';
import { id, kursorLanjut, waktu } from './umum.schema.ts';

const kasus = z.object({ id, nomor: z.string(), layanan: z.string(), tahap: z.string() });

const tempatTugas = z.strictObject({
  tenggat: z.iso.datetime().nullable(),
  dibuatPada: z.iso.datetime(),
  id,
});

export const kueriTugas = z.strictObject({ kursor: kursor(tempatTugas).optional(), batas: batas(50, 100) });

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
      tenggat: waktu.nullable(),
      terlambat: z.boolean().describe('Batas standar kasus ini sudah lewat'),
      dibuatPada: waktu,
    }),
  ),
  kursor: kursorLanjut,
});

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
      kasus,
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

export type ButirTugas = z.output<typeof kotakTugas>['tugas'][number];
export type ButirNotifikasi = z.output<typeof daftarNotifikasi>['notifikasi'][number];
