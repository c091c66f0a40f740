import { SALURAN_PENGADUAN } from '../kata.ts';
import type { SaluranPengaduan } from '../kata.ts';

/** What a complaint asks for. Each class has its own legal time for the final answer, counted from its receipt. */
export const KLASIFIKASI = ['informasi', 'tanpaPemeriksaan', 'denganPemeriksaan'] as const;
export type Klasifikasi = (typeof KLASIFIKASI)[number];

/** The channels the staff type in; the public form speaks for itself. */
export const SALURAN_PETUGAS = SALURAN_PENGADUAN.filter(
  (s): s is Exclude<SaluranPengaduan, 'formulirPublik'> => s !== 'formulirPublik',
);
