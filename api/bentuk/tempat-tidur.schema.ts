import { z } from 'zod';
import { KELOMPOK_TEMPAT_TIDUR } from '../../domain/rps/kata.ts';
import { teksUmum } from '../../domain/teks.schema.ts';
import { id, waktu } from './umum.schema.ts';

const isian = {
  kamar: teksUmum(100),
  nama: teksUmum(100),
  kelompok: z.enum(KELOMPOK_TEMPAT_TIDUR),
};

export const tempatTidurBaru = z.strictObject(isian);
export const ubahanTempatTidur = z.strictObject(isian).partial();

export const tempatTidur = z.object({
  id,
  kamar: z.string(),
  nama: z.string(),
  kelompok: z.enum(KELOMPOK_TEMPAT_TIDUR),
  ditarikPada: waktu.nullable(),
  kasus: z.object({ id, nomor: z.string() }).nullable().describe('Kasus yang menempatinya sekarang'),
});

export const daftarTempatTidur = z.object({ tempatTidur: z.array(tempatTidur) });

export type TempatTidurTampil = z.output<typeof tempatTidur>;
