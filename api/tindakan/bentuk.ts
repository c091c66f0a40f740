import { z } from 'zod';
import { peran } from '../bentuk/umum.schema.ts';

/** Why an act was refused, as receipts show it. */
export const bentukPenolakan = z.object({
  kode: z.string(),
  pesan: z.string(),
  kesalahan: z.array(z.object({ lokasi: z.string(), pesan: z.string() })).optional(),
  pengganti: z
    .array(
      z.object({
        peran,
        jabatan: z.string(),
        nama: z.string(),
        sebagai: z.enum(['plt', 'plh']).optional(),
        pejabatDefinitif: z.string().optional(),
      }),
    )
    .optional()
    .describe('Pada pemisahan tugas: siapa yang dapat melakukannya, ketika tindakan ini ditolak'),
});
