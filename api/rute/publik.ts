import { daftarKantor, standarPelayanan } from '../bentuk/publik.schema.ts';
import { isiBeranda } from '../halaman/beranda.ts';
import { jawabHalaman, kirimHalamanUmum } from '../halaman/kirim.ts';
import { isiStandar } from '../halaman/standar.ts';
import { kepalaUmum } from '../kepala-umum.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { daftarKantorPublik, standarKantor } from '../publik/kantor.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

const HTML = { tipe: 'text/html' };

/** Which offices there are and what they promise: as JSON and as pages. */
export function rutePublik(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/publik/v1/instansi',
      siapa: 'publik',
      ringkasan: 'Kantor yang memakai Lindung, dengan layanan yang diselenggarakannya',
      jawaban: { 200: daftarKantor },
      async tangani() {
        const isi = await daftarKantorPublik(l);
        return { status: 200, isi, kepala: kepalaUmum(isi) };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/',
      siapa: 'publik',
      ringkasan: 'Beranda bagi masyarakat: kantor dengan layanannya, pelacakan, pemeriksaan surat, pengaduan',
      jawaban: { 200: HTML },
      tangani({ res }) {
        return jawabHalaman(res, async () => {
          const { instansi } = await daftarKantorPublik(l);
          kirimHalamanUmum(res, isiBeranda(instansi, { konsol: l.konsol !== null }));
        });
      },
    }),
    rute({
      metode: 'get',
      jalur: '/publik/v1/standar-pelayanan/:instansi',
      siapa: 'publik',
      ringkasan:
        'Standar pelayanan sebuah kantor: persyaratan, prosedur, waktu, biaya, produk, pengaduan, dasar hukum',
      jawaban: { 200: standarPelayanan },
      async tangani({ param }) {
        const isi = await standarKantor(l, param['instansi'] ?? '');
        return { status: 200, isi, kepala: kepalaUmum(isi) };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/standar/:instansi',
      siapa: 'publik',
      ringkasan: 'Halaman standar pelayanan sebuah kantor, untuk dibaca dan dicetak',
      jawaban: { 200: HTML },
      tangani({ param, res }) {
        return jawabHalaman(res, async () =>
          kirimHalamanUmum(res, isiStandar(await standarKantor(l, param['instansi'] ?? ''))),
        );
      },
    }),
  ];
}
