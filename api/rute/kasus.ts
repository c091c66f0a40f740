import type { BarisKasus } from '../../db/kasus.baca.ts';
import { cariKasus } from '../../db/kasus.baca.ts';
import { catatAkses, catatBacaNik } from '../../db/log-akses.ts';
import { klienBernomor, pandanganAtas } from '../../domain/kasus/pandangan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { badanNik, nikKlien, rincianKasus } from '../bentuk/rincian-kasus.schema.ts';
import { dataDihapus } from '../galat-ke-http.ts';
import { Galat, tidakAda } from '../galat.ts';
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
        if (baris.dihapus_pada !== null) throw sisaKasus(baris, baris.dihapus_pada);
        await catatAkses(l.db, pengguna, 'bacaKasus', baris.id);
        const keadaan = await bukaKeadaan(l, baris);
        return { status: 200, isi: await rincian(l, pengguna, baris, keadaan) };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/kasus/:id/nik',
      siapa: 'masuk',
      ringkasan:
        'NIK dan nomor KK selengkapnya, bagi yang memerlukannya: milik klien, atau yang diminta dikoreksi; ' +
        'permintaan dan alasannya dicatat',
      badan: badanNik,
      jawaban: { 200: nikKlien },
      async tangani({ pengguna, param, badan }) {
        const baris = await cariKasus(l.db, jangkauan(pengguna), param['id'] ?? '');
        if (!baris) throw tidakAda();
        const keadaan = await bukaKeadaan(l, baris);
        const pandangan = pandanganAtas(ATURAN[keadaan.layanan], keadaan, pengguna.jabatan);
        if (pandangan !== 'penuh') throw tidakPerluNik();
        await catatBacaNik(l.db, l.brankas, pengguna, baris.id, badan.alasan);
        const { nik = null, nomorKk = null } = klienBernomor(keadaan);
        return { status: 200, isi: { nik, nomorKk } };
      },
    }),
  ];
}

function tidakPerluNik(): Galat {
  const pesan =
    'NIK dan nomor KK selengkapnya hanya untuk yang memeriksa identitas atau memutuskan kasus ini. ' +
    'Untuk peran Anda cukup empat angka terakhirnya.';
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', pesan);
}

/** What is left of a case that was erased: numbers, stages and times. */
function sisaKasus(b: BarisKasus, dihapusPada: string): Galat {
  const { id, nomor, layanan, tahap, dibuat_pada: dibuatPada, ditutup_pada: ditutupPada } = b;
  return dataDihapus({ kasus: { id, nomor, layanan, tahap, dibuatPada, ditutupPada, dihapusPada } });
}
