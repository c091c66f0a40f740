import { z } from 'zod';
import { tidakAda } from '../galat.ts';
import { berkasHalaman } from '../halaman/berkas.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** Style and scripts of the public pages. */
export function ruteHalaman(): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/halaman/:berkas',
      siapa: 'publik',
      ringkasan: 'Gaya dan skrip halaman umum',
      kueri: z.object({ v: z.string().optional().describe('Sidik isinya') }),
      jawaban: { 200: { tipe: 'text/css' } },
      tangani({ param, kueri, res }) {
        const berkas = berkasHalaman(param['berkas'] ?? '');
        if (!berkas) throw tidakAda();
        // A copy that is still on an older version may be asked for a newer file: nobody keeps its answer.
        const tetap = kueri.v === berkas.sidik;
        res.set('Cache-Control', tetap ? 'public, max-age=31536000, immutable' : 'no-cache');
        res.type(berkas.tipe).send(berkas.isi);
        return Promise.resolve('terkirim');
      },
    }),
  ];
}
