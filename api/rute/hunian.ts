import { menungguDiterima, tempatTidurDanPenghuni } from '../../db/hunian.baca.ts';
import { bacaKalender } from '../../db/instansi.repository.ts';
import { catatAkses } from '../../db/log-akses.ts';
import { PERAN } from '../../domain/kata.ts';
import { hunianRps } from '../bentuk/hunian.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { papanHunian } from '../tampilan/hunian.ts';

/** The beds of the RPS, the seven days of who lies in them, and who waits for one. */
export function ruteHunian(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/rps/hunian',
      // A village's officer sees the village's cases, and a stay has no village.
      siapa: PERAN.filter((p) => p !== 'petugas-desa'),
      ringkasan:
        'Tempat tidur RPS menurut kamar, penghuni dan hari tinggalnya, yang menunggu dan yang akan keluar',
      jawaban: { 200: hunianRps },
      async tangani({ pengguna }) {
        await catatAkses(l.db, pengguna, 'bacaHunian');
        const { instansiId } = pengguna;
        const [tempatTidur, menunggu, { zona }] = await Promise.all([
          tempatTidurDanPenghuni(l.db, instansiId),
          menungguDiterima(l.db, instansiId),
          bacaKalender(l.db, instansiId),
        ]);
        return { status: 200, isi: await papanHunian(l, pengguna, zona, { tempatTidur, menunggu }) };
      },
    }),
  ];
}
