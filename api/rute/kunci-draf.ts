import { kunciDraf } from '../bentuk/kunci-draf.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** What is typed and not sent yet stays in the browser, sealed: without this key nobody reads it there. */
export function ruteKunciDraf(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/saya/kunci-draf',
      siapa: 'masuk',
      ringkasan: 'Kunci saya untuk menyegel draf di peramban',
      jawaban: { 200: kunciDraf },
      tangani: ({ pengguna }) =>
        Promise.resolve({
          status: 200,
          isi: { kunci: l.brankas.kunciDraf(pengguna.orangId).toString('base64') },
          kepala: { 'Cache-Control': 'no-store' },
        }),
    }),
  ];
}
