import { z } from 'zod';
import { id, layanan, waktu } from './umum.schema.ts';

export const ikhtisar = z.object({
  pada: waktu,
  jumlah: z.int().describe('Semua kasus kantor ini yang terlambat'),
  terlambat: z
    .array(
      z.object({
        kasus: z.object({ id, nomor: z.string(), layanan, tahap: z.string() }),
        tenggat: z.string(),
        sejak: waktu.describe('Batasnya: terlambat sejak saat itu'),
        peran: z.string().nullable(),
        dengan: z
          .array(z.string())
          .describe('Petugasnya, atau semua yang memegang perannya sekarang; kosong: tidak ada'),
      }),
    )
    .describe('Yang paling lama terlambat lebih dulu; paling banyak 200'),
});
