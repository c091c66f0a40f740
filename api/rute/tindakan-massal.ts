import type { Lingkungan } from '../lingkungan.ts';
import { kredensial } from '../masuk/kredensial.ts';
import { jawabanMassal, permintaanMassal } from '../massal/bentuk.ts';
import { jalankanMassal } from '../massal/jalankan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { kunciIdempotensi } from '../tindakan/kunci-idempotensi.ts';

/** One act on many cases. */
export function ruteTindakanMassal(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/tindakan-massal',
      siapa: 'masuk',
      ringkasan: 'Melakukan tindakan yang sama pada banyak kasus, atau melihat dulu apa yang akan terjadi',
      badan: permintaanMassal,
      jawaban: { 200: jawabanMassal },
      async tangani({ pengguna, badan, req }) {
        const asal = { asal: kredensial(req)?.asal ?? 'api', kunci: kunciIdempotensi(req) };
        return { status: 200, isi: { hasil: await jalankanMassal(l, pengguna, badan, asal) } };
      },
    }),
  ];
}
