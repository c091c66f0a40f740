import { kantorSendiri } from '../../db/kantor-konsol.baca.ts';
import { kantorKonsol, sistem } from '../bentuk/konsol.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** What the console asks for when it opens. */
export function ruteKonsol(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/publik/v1/sistem',
      siapa: 'publik',
      ringkasan: 'Jam yang berlaku di sini, dan cara masuk yang tersedia',
      jawaban: { 200: sistem },
      tangani: () =>
        Promise.resolve({
          status: 200,
          isi: { jam: l.jam, oidc: l.oidc !== null, contoh: !l.produksi },
        }),
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/kantor/saya',
      siapa: 'masuk',
      ringkasan: 'Kantor sendiri: nama, jam kerja, hari libur dan layanannya',
      jawaban: { 200: kantorKonsol },
      async tangani({ pengguna }) {
        return { status: 200, isi: await kantorSendiri(l.db, pengguna.instansiId, l.sekarang()) };
      },
    }),
  ];
}
