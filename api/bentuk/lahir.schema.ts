import { z } from 'zod';
import { tahap } from './umum.schema.ts';

/** The answer to a new case. */
export const jawabanLahir = z.object({
  id: z.uuid(),
  nomor: z.string(),
  kodeLacak: z.string().describe('Untuk melacak kasus di halaman publik'),
  tahap,
  versi: z.int(),
});

export type JawabanLahir = z.output<typeof jawabanLahir>;
