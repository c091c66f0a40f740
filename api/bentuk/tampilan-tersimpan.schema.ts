import { z } from 'zod';
import { teks } from '../../domain/kasus/isi-umum.schema.ts';
import { saringanKasus, URUTAN_KASUS } from './saringan-kasus.schema.ts';
import { id } from './umum.schema.ts';

export const tampilanBaru = z.strictObject({
  nama: teks(80).describe('Jangan menyebut nama klien'),
  saringan: saringanKasus.default({}),
  urut: z.enum(URUTAN_KASUS).default('terbaru'),
});

export const tampilan = z.object({ id, ...tampilanBaru.shape });

export const daftarTampilan = z.object({ tampilan: z.array(tampilan) });

export type Tampilan = z.output<typeof tampilan>;
