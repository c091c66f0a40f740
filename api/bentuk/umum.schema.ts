import { z } from 'zod';
import { LAYANAN, PERAN, PERAN_PELAKU } from '../../domain/kata.ts';
import { TAHAP_LANSIA } from '../../domain/lansia/keadaan.ts';
import { TAHAP_RPS } from '../../domain/rps/keadaan.ts';

/** Shapes that many answers share. Answers are typed by these schemas, and OpenAPI is made from them. */

export const id = z.uuid();
export const waktu = z.iso.datetime().describe('Waktu UTC, misalnya 2026-01-05T01:00:00.000Z');
export const layanan = z.enum(LAYANAN);
export const peran = z.enum(PERAN);
export const peranPelaku = z.enum(PERAN_PELAKU);
export const tahap = z.enum([...new Set([...TAHAP_LANSIA, ...TAHAP_RPS])]);

/** Somebody of the office, by name. */
export const orang = z.object({ id, nama: z.string() });

export const kursorLanjut = z.string().optional().describe('Ada bila masih ada halaman berikutnya');
