import { z } from 'zod';
import { tanggal } from '../../domain/kasus/isi-umum.schema.ts';
import { berurutan, TERBALIK } from './rentang.schema.ts';
import { id, layanan, peran, tahap } from './umum.schema.ts';

export const URUTAN_KASUS = ['terbaru', 'terlama', 'tenggat'] as const;

const pokok = {
  layanan: layanan.optional(),
  tahap: tahap.optional(),
  penanggung: z
    .union([z.literal('saya'), peran, id], 'Isi dengan "saya", sebuah peran, atau id orang.')
    .optional()
    .describe('"saya", sebuah peran, atau id orang'),
  dari: tanggal.optional().describe('Dibuat pada tanggal ini atau sesudahnya, di zona kantor'),
  sampai: tanggal.optional().describe('Dibuat pada tanggal ini atau sebelumnya, di zona kantor'),
};

const yaTidak = z
  .enum(['true', 'false'], 'Isi dengan true atau false.')
  .transform((nilai) => nilai === 'true')
  .optional();

/** Which cases, as query parameters. Nothing personal stands in a URL. */
export const saringanKueri = { ...pokok, terlambat: yaTidak, terbuka: yaTidak };

/** The same in a body, and in what somebody keeps of it. */
export const saringanKasus = z
  .strictObject({ ...pokok, terlambat: z.boolean().optional(), terbuka: z.boolean().optional() })
  .refine(berurutan, TERBALIK);

export type SaringanTampil = z.output<typeof saringanKasus>;
