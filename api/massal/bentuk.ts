import { z } from 'zod';
import { id } from '../bentuk/umum.schema.ts';
import { bentukPenolakan } from '../tindakan/bentuk.ts';

const MAKS_KASUS = 200;

/** A case of a bulk act; decisive acts name the version seen of each. */
const sasaran = z.union([id, z.strictObject({ id, versi: z.int().min(1).optional() })]).transform((s) => {
  const isi = typeof s === 'string' ? { id: s } : s;
  return { ...isi, id: isi.id.toLowerCase() };
});

export const permintaanMassal = z.strictObject({
  tindakan: z.string().min(1).max(60),
  kasus: z
    .array(sasaran)
    .min(1)
    .max(MAKS_KASUS)
    .refine((s) => new Set(s.map((k) => k.id)).size === s.length, 'Ada kasus yang disebut dua kali.'),
  pratinjau: z
    .boolean()
    .default(false)
    .describe('Hanya memperlihatkan apa yang akan terjadi; tidak ada yang ditulis'),
  isi: z.record(z.string(), z.unknown()).default({}).describe('Isi tindakan, sama untuk semua kasus'),
});

const butir = z.object({
  kasus: id,
  nomor: z.string().optional(),
  hasil: z.enum(['akanDiterima', 'diterima', 'menunggu', 'ditolak']),
  ke: z.string().optional().describe('Tahap berikutnya (pratinjau)'),
  tindakanId: id.optional(),
  resi: z.string().optional(),
  penolakan: bentukPenolakan.optional(),
});

export const jawabanMassal = z.object({ hasil: z.array(butir) });

export type Sasaran = z.output<typeof sasaran>;
export type PermintaanMassal = z.output<typeof permintaanMassal>;
export type ButirMassal = z.output<typeof butir>;
