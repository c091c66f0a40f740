import { z } from 'zod';
import { id, waktu } from './umum.schema.ts';

/** Open complaints that may be about the same. */
export const pengaduanSerupa = z.object({
  pengaduan: z.array(
    z.object({
      id,
      nomor: z.string(),
      tahap: z.string(),
      perihal: z.string(),
      diterimaPada: waktu,
      kemiripan: z.number().describe('0 sampai 1'),
    }),
  ),
});
