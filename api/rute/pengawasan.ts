import { bacaKalender } from '../../db/instansi.repository.ts';
import {
  hunianKini,
  kasusTerbuka,
  tenggatDilewati,
  tenggatDitepati,
  tindakanTanpaResi,
  tugasMenunggu,
} from '../../db/pengawasan.baca.ts';
import type { NasibTenggat } from '../../db/pengawasan.baca.ts';
import { tambahMenit, tanggalDi } from '../../domain/jam/waktu.ts';
import { awalHari } from '../../domain/kantor/masa.ts';
import { pengawasanHariIni } from '../bentuk/pengawasan.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { hunianTampil, kasusTampil, tugasTampil } from '../tampilan/pengawasan.ts';

const SEHARI = 24 * 60;

/** How the own office stands today; nothing about a person. */
export function rutePengawasan(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/pengawasan/hari-ini',
      siapa: ['pengawas', 'kadis', 'kabid-rehsos', 'kasi-rehsos', 'admin'],
      ringkasan:
        'Keadaan kantor hari ini: kasus terbuka, tenggat yang ditepati dan dilewati, hunian, yang ditunggu',
      jawaban: { 200: pengawasanHariIni },
      async tangani({ pengguna: { instansiId, layananKantor } }) {
        const sekarang = l.sekarang();
        const { zona } = await bacaKalender(l.db, instansiId);
        const tanggal = tanggalDi(sekarang, zona);
        const hariIni = awalHari(tanggal, zona);
        const jendela = {
          hariIni,
          // Today and the six or twenty-nine days before it.
          tujuhHari: tambahMenit(hariIni, -6 * SEHARI),
          tigaPuluhHari: tambahMenit(hariIni, -29 * SEHARI),
          sekarang,
        };
        const [kasus, ditepati, dilewati, hunian, tugas, tanpaResi] = await Promise.all([
          kasusTerbuka(l.db, instansiId, sekarang),
          tenggatDitepati(l.db, instansiId, jendela),
          tenggatDilewati(l.db, instansiId, jendela),
          hunianKini(l.db, instansiId, sekarang),
          tugasMenunggu(l.db, instansiId, sekarang),
          tindakanTanpaResi(l.db, instansiId),
        ]);
        const nasib = (kunci: keyof NasibTenggat) => ({
          ditepati: ditepati[kunci],
          dilewati: dilewati[kunci],
        });
        return {
          status: 200,
          isi: {
            pada: sekarang,
            tanggal,
            kasus: kasusTampil(kasus, layananKantor),
            tenggat: {
              hariIni: nasib('hari_ini'),
              tujuhHari: nasib('tujuh_hari'),
              tigaPuluhHari: nasib('tiga_puluh_hari'),
            },
            hunian: hunianTampil(hunian),
            tugas: tugas.map(tugasTampil),
            tindakanTanpaResi: tanpaResi,
          },
        };
      },
    }),
  ];
}
