import { z } from 'zod';
import { JENIS_DOKUMEN, TIPE_DOKUMEN } from '../../domain/kata.ts';

export const bentukUnggahan = z.object({
  id: z.uuid(),
  jenis: z.enum(JENIS_DOKUMEN),
  nama: z.string().describe('Dengan akhiran menurut isinya'),
  tipe: z.enum(TIPE_DOKUMEN).describe('Menurut isinya'),
  ukuran: z.int().describe('Dalam byte, sebagaimana disimpan'),
  berlakuSampai: z.iso.datetime().describe('Hilang sesudah ini bila tidak dilampirkan'),
});
export type Unggahan = z.output<typeof bentukUnggahan>;

export const bentukTitipan = z.object({ titipan: z.array(bentukUnggahan) });

export const kueriUnduh = z.strictObject({
  pratinjau: z.literal('1').optional().describe('Untuk ditampilkan di layar, bukan disimpan'),
});
