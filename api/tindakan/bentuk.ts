import { z } from 'zod';

/** Why an act was refused, as receipts show it. */
export const bentukPenolakan = z.object({
  kode: z.string(),
  pesan: z.string(),
  kesalahan: z.array(z.object({ lokasi: z.string(), pesan: z.string() })).optional(),
});
