import { z } from 'zod';
import { LAYANAN, PERAN, PERAN_PELAKU } from '../../domain/kata.ts';
import { TAHAP_LANSIA } from '../../domain/lansia/keadaan.ts';
import { TAHAP_PDP } from '../../domain/pdp/keadaan.ts';
import { TAHAP_PENGADUAN } from '../../domain/pengaduan/keadaan.ts';
import { TAHAP_RPS } from '../../domain/rps/keadaan.ts';

/** Shapes that many answers share. Answers are typed by these schemas, and OpenAPI is made from them. */

export const id = z.uuid();
export const waktu = z.iso.datetime().describe('Waktu UTC, misalnya 2026-01-05T01:00:00.000Z');
export const layanan = z.enum(LAYANAN);
export const jam = z.enum(['kerja', 'kalender']);
export const peran = z.enum(PERAN);
export const peranPelaku = z.enum(PERAN_PELAKU);
export const tahap = z.enum([...new Set([...TAHAP_LANSIA, ...TAHAP_RPS, ...TAHAP_PENGADUAN, ...TAHAP_PDP])]);

/** Somebody of the office, by name. */
export const orang = z.object({ id, nama: z.string() });

/** Where the village of a petugas-desa lies. */
export const wilayah = z.object({
  desaKelurahan: z.string(),
  kecamatan: z
    .string()
    .nullable()
    .describe('null: belum diisi; sampai diisi, desa senama di kecamatan lain terhitung juga'),
});

/** Who acted, in which position; for a Plt or Plh in the open: also whose post it is. */
export const pelakuTampil = z.object({
  nama: z.string(),
  jabatan: z.string().nullable(),
  peran: z.string().nullable(),
  sebagai: z.enum(['plt', 'plh']).optional(),
  pejabatDefinitif: z.string().optional().describe('Pada Plh: pejabat definitif yang berhalangan saat itu'),
});

/** An officer who gave initials or signed, with the position it was done in. */
export const pejabat = orang.extend(pelakuTampil.omit({ nama: true, peran: true }).partial().shape);

/** Who of the holders of a position has taken one of its tasks. */
export const diambil = z
  .object({ oleh: orang, pada: waktu })
  .nullable()
  .describe('Yang sedang mengerjakan tugas jabatan ini; memberi tahu rekan, tidak mengubah kasus');

export type Pejabat = z.output<typeof pejabat>;
export type PelakuTampil = z.output<typeof pelakuTampil>;

export const kursorLanjut = z.string().optional().describe('Ada bila masih ada halaman berikutnya');
