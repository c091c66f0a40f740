import { z } from 'zod';
import { KELOMPOK_TEMPAT_TIDUR } from '../../domain/rps/kata.ts';
import { id, peran, waktu } from './umum.schema.ts';

const penghuni = z.object({
  kasus: z.object({ id, nomor: z.string(), tahap: z.string() }),
  klien: z.object({ nama: z.string().nullable() }),
  hari: z
    .object({
      ke: z.int(),
      dari: z.number(),
      masukPada: waktu,
      batas: waktu.nullable(),
      terlambat: z.boolean(),
    })
    .nullable()
    .describe('Hari ke berapa dari 7 hari; null bila data kasus sudah dihapus'),
});

const tempatTidur = z.object({
  id,
  nama: z.string(),
  kelompok: z.enum(KELOMPOK_TEMPAT_TIDUR),
  penghuni: penghuni.nullable(),
});

export const hunianRps = z.object({
  jumlah: z.int(),
  kosong: z.int(),
  kamar: z.array(z.object({ nama: z.string(), tempatTidur: z.array(tempatTidur) })),
});

export const kueriPetugas = z.strictObject({ peran });

export const daftarPetugas = z.object({
  petugas: z.array(
    z.object({
      id,
      nama: z.string(),
      jabatan: z.string(),
      jabatanId: id,
      sebagai: z.enum(['plt', 'plh']).optional(),
    }),
  ),
});

export type TempatTidurTampil = z.output<typeof tempatTidur>;
export type PenghuniTampil = z.output<typeof penghuni>;
export type PetugasTampil = z.output<typeof daftarPetugas>['petugas'][number];
