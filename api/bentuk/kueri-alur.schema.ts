import { z } from 'zod';

export const daftarKueri = z.object({
  kueri: z.array(
    z.object({
      kunci: z.string(),
      kelompok: z.enum(['terlambat', 'kantor', 'petugas']),
      nama: z.string(),
      kueri: z.string().describe('Saringan Temporal, tanpa data pribadi'),
      alamat: z.string().describe('Jalur Temporal UI dengan saringan ini'),
    }),
  ),
  tersedia: z.boolean().describe('Apakah Temporal UI terpasang di sini'),
});
