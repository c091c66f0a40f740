import { z } from 'zod';
import { kalenderKerja } from '../../db/standar.schema.ts';
import { layanan } from './umum.schema.ts';

/** The clock the office lives by: factor 1 with equal origins is the real one. */
const jamDemo = z.object({
  skala: z.int().min(1).describe('Berapa kali lebih cepat waktu berjalan; 1: jam biasa'),
  pangkalNyata: z.number().describe('Milidetik sejak 1970'),
  pangkalDemo: z.number().describe('Milidetik sejak 1970'),
});

/** What a page needs before anybody has signed in. */
export const sistem = z.object({
  jam: jamDemo,
  oidc: z.boolean().describe('Pegawai dapat masuk lewat penyedia identitas'),
  contoh: z.boolean().describe('Akun contoh dapat dipakai di sini'),
});

/** What the console needs of the office, once signed in. */
export const kantorKonsol = z.object({
  id: z.string(),
  nama: z.string(),
  kalender: kalenderKerja,
  layanan: z.array(layanan),
});

export type Sistem = z.output<typeof sistem>;
export type KantorKonsol = z.output<typeof kantorKonsol>;
