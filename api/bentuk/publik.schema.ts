import { z } from 'zod';
import { layanan, waktu } from './umum.schema.ts';

const tanggal = z.iso.date();

export const standarPelayanan = z.object({
  instansi: z.object({ id: z.string(), nama: z.string() }),
  layanan: z.array(
    z.object({
      layanan,
      nama: z.string(),
      versi: z.int(),
      berlakuSejak: waktu,
      langkah: z.array(z.object({ ke: z.int(), nama: z.string(), waktu: z.string().optional() })),
      biaya: z.string(),
      produk: z.string(),
    }),
  ),
});

export const pelacakan = z.object({
  layanan: z.string(),
  kantor: z.string(),
  diajukan: tanggal,
  diperbarui: tanggal,
  selesai: z.boolean(),
  keterangan: z.string(),
  langkah: z.array(
    z.object({
      ke: z.int(),
      nama: z.string(),
      keadaan: z.enum(['selesai', 'berlangsung', 'menunggu', 'tidakDilalui']),
      tanggal: tanggal.optional(),
    }),
  ),
});

export type StandarPelayanan = z.output<typeof standarPelayanan>;
export type Pelacakan = z.output<typeof pelacakan>;
