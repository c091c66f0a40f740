import { bacaKotakLokal } from '../../db/kotak-lokal.repository.ts';
import { tidakAda } from '../galat.ts';
import { jawabHalaman, kirimHalaman } from '../halaman/kirim.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { isiKotakSurel } from '../saluran/halaman-kotak.ts';

/**
 * What would have been sent, where a channel is not set up. Outside production alone; and there, too, for those who look
 * after the office only: codes that prove an address are among it.
 */
export function ruteKotakSurel(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/kotak-surel',
      siapa: ['admin', 'pengawas'],
      ringkasan: 'Halaman pesan yang tidak ke luar karena salurannya belum dipasang (di luar mode produksi)',
      jawaban: { 200: { tipe: 'text/html' } },
      tangani: ({ pengguna, res }) =>
        jawabHalaman(res.set('Cache-Control', 'no-store'), async () => {
          if (l.produksi) throw tidakAda();
          kirimHalaman(res, 200, isiKotakSurel(await bacaKotakLokal(l.db, l.brankas, pengguna.instansiId)));
        }),
    }),
  ];
}
