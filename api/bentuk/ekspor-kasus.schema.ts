import { z } from 'zod';
import { alasan } from '../../domain/kasus/isi-umum.schema.ts';
import { BENTUK_BERKAS } from '../ekspor/tabel.ts';
import { saringanKasus } from './saringan-kasus.schema.ts';

export const bentukBerkas = z.enum(BENTUK_BERKAS, 'Isi dengan csv atau xlsx.');

export const permintaanEkspor = z
  .strictObject({
    saringan: saringanKasus.default({}),
    bentuk: bentukBerkas,
    denganDataPribadi: z.boolean().default(false),
    alasan: alasan.optional().describe('Wajib dengan data pribadi; tercatat dalam riwayat kantor'),
  })
  .refine((p) => !p.denganDataPribadi || p.alasan !== undefined, {
    path: ['alasan'],
    message: 'Tuliskan untuk apa data pribadi ini diambil.',
  });

export type PermintaanEkspor = z.output<typeof permintaanEkspor>;
