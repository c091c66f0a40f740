import { z } from 'zod';
import { bentukPenolakan } from '../tindakan/bentuk.ts';
import { id, pelakuTampil, waktu } from './umum.schema.ts';

/** What became of an act. */
export const bentukResi = z.object({
  tindakanId: id,
  kasusId: id,
  jenis: z.string(),
  oleh: pelakuTampil.nullable().describe('null: sinyal tanpa segel, bukan tindakan siapa pun'),
  hasil: z.enum(['menunggu', 'diterima', 'ditolak']),
  penolakan: bentukPenolakan.optional(),
  waktu,
  diputusPada: waktu.optional(),
});
