import { z } from 'zod';
import { PERAN } from '../domain/kata.ts';
import type { AturanTenggat } from '../domain/standar/standar.ts';
import { ulanganBerujung } from '../domain/standar/tangga.ts';
import { teksUmum } from '../domain/teks.schema.ts';

// Longer than any office promises or keeps, and short enough that every deadline is a date.
const MENIT_TERLAMA = 50 * 366 * 24 * 60;
const menit = z
  .number()
  .positive('Lama waktu harus lebih dari 0 menit.')
  .max(MENIT_TERLAMA, 'Lama waktu paling lama 50 tahun.');
const setelahMenit = z.number().min(-MENIT_TERLAMA).max(MENIT_TERLAMA);
const kepada = z
  .array(z.enum(['penanggung', ...PERAN]))
  .min(1, 'Sebutkan paling sedikit satu penerima pemberitahuan.');

const ulangi = z.strictObject({
  setiapMenit: menit.min(60, 'Pengulangan paling sering satu jam sekali.'),
  kepada,
  palingBanyak: z
    .int('Isi dengan bilangan bulat.')
    .min(1, 'Pengulangan paling sedikit 1 kali.')
    .max(400, 'Pengulangan paling banyak 400 kali.')
    .exactOptional(),
});

/** A deadline with its ladder, as an office may set it. */
export const aturanTenggat: z.ZodType<AturanTenggat> = z
  .strictObject({
    nama: teksUmum(200),
    jam: z.enum(['kerja', 'kalender']),
    menit,
    sifat: z.enum(['standar', 'pengingat']),
    jenjang: z.array(z.strictObject({ setelahMenit, kepada })).max(20),
    ulangi: ulangi.exactOptional(),
  })
  .refine(
    (t) => t.jenjang.every((j, i) => i === 0 || j.setelahMenit > (t.jenjang[i - 1]?.setelahMenit ?? 0)),
    {
      path: ['jenjang'],
      message: 'Jenjang eskalasi harus urut menurut waktunya dan tidak boleh bersamaan.',
    },
  )
  .refine((t) => (t.jenjang.at(-1)?.setelahMenit ?? -1) >= 0, {
    path: ['jenjang'],
    message:
      'Jenjang terakhir harus jatuh pada atau sesudah batas waktu, agar tidak ada yang lewat diam-diam.',
  })
  .refine((t) => t.ulangi === undefined || t.jam === 'kalender', {
    path: ['ulangi'],
    message: 'Pengulangan hanya untuk jam kalender.',
  })
  .refine((t) => t.ulangi === undefined || ulanganBerujung(t.ulangi), {
    path: ['ulangi', 'palingBanyak'],
    message:
      'Pengulangan ini tidak ada ujungnya. Isi paling banyak berapa kali, atau tujukan juga kepada kepala dinas.',
  });
