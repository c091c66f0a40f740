import { cariKasus } from '../../db/kasus.baca.ts';
import { catatAkses } from '../../db/log-akses.ts';
import { rincianKasus } from '../bentuk/rincian-kasus.schema.ts';
import { tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { bukaKeadaan } from '../ringkasan-kasus.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { rincian } from '../tampilan/rincian-kasus.ts';

/** One case with everything around it. */
export function ruteKasus(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/kasus/:id',
      siapa: 'masuk',
      ringkasan: 'Rincian kasus: data, tenggat, tugas, dan tindakan yang tersedia bagi Anda',
      jawaban: { 200: rincianKasus },
      async tangani({ pengguna, param }) {
        const baris = await cariKasus(l.db, jangkauan(pengguna), param['id'] ?? '');
        if (!baris) throw tidakAda();
        await catatAkses(l.db, pengguna, 'bacaKasus', baris.id);
        const keadaan = await bukaKeadaan(l, baris);
        return { status: 200, isi: await rincian(l, pengguna, baris, keadaan) };
      },
    }),
  ];
}
