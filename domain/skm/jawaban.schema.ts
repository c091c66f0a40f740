import { z } from 'zod';
import { teksBerbaris } from '../teks.schema.ts';
import { JENIS_KELAMIN, PEKERJAAN, PENDIDIKAN, PENJAWAB, USIA } from './profil.ts';
import { perUnsur } from './unsur.ts';

export const MAKS_SARAN = 1_000;

const nilai = z.int().min(1).max(4);

/** One answer of the survey: nine scores; who answers, and what else they want to tell. */
export const jawabanSkm = z.strictObject({
  penjawab: z.enum(PENJAWAB),
  nilai: z.strictObject(perUnsur(() => nilai)),
  profil: z
    .strictObject({
      jenisKelamin: z.enum(JENIS_KELAMIN).optional(),
      usia: z.enum(USIA).optional(),
      pendidikan: z.enum(PENDIDIKAN).optional(),
      pekerjaan: z.enum(PEKERJAAN).optional(),
    })
    .optional(),
  saran: teksBerbaris(MAKS_SARAN).optional().describe('Tanpa nama orang'),
});
export type JawabanSkm = z.output<typeof jawabanSkm>;
