import { catatAkses } from '../../db/log-akses.ts';
import { kueriEksporSkm, kueriLaporanSkm, laporanSkm as bentukLaporan } from '../bentuk/skm.schema.ts';
import { terbitanSkm as bentukTerbitan } from '../bentuk/skm.schema.ts';
import { Galat } from '../galat.ts';
import { jawabHalaman, kirimHalaman } from '../halaman/kirim.ts';
import { kepalaUmum } from '../kepala-umum.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { csvSaran, csvUnsur } from '../skm/csv-skm.ts';
import { isiHasilSkm } from '../skm/halaman-hasil.ts';
import { laporanSkm, terbitanSkm } from '../skm/laporan.ts';

const PEMBACA = ['kasi-rehsos', 'kabid-rehsos', 'kadis', 'pengawas', 'admin'] as const;

/** What came of the surveys: for those who answer for the service, and for everybody. */
export function ruteSkm(l: Lingkungan): Rute[] {
  const terbitan = async (instansiId: string) => {
    const isi = await terbitanSkm(l, instansiId);
    if (isi) return isi;
    throw new Galat(404, 'tidakDitemukan', 'Tidak ditemukan', 'Kantor ini tidak terdaftar.');
  };
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/laporan/skm',
      siapa: PEMBACA,
      ringkasan: 'Indeks kepuasan masyarakat kantor sendiri: per layanan, per unsur, dengan saran',
      kueri: kueriLaporanSkm,
      jawaban: { 200: bentukLaporan },
      async tangani({ pengguna, kueri }) {
        await catatAkses(l.db, pengguna, 'bacaLaporanSkm');
        return { status: 200, isi: await laporanSkm(l, pengguna.instansiId, kueri) };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/laporan/skm/ekspor',
      siapa: PEMBACA,
      ringkasan: 'Indeks kepuasan masyarakat sebagai berkas CSV, atau sarannya; setiap ekspor dicatat',
      kueri: kueriEksporSkm,
      jawaban: { 200: { tipe: 'text/csv' } },
      async tangani({ pengguna, kueri, res }) {
        await catatAkses(l.db, pengguna, 'eksporLaporanSkm');
        const laporan = await laporanSkm(l, pengguna.instansiId, kueri);
        const { dari, sampai } = laporan.masa;
        res.attachment(`skm-${kueri.bagian}-${dari}-${sampai}.csv`);
        res.type('text/csv').set('Cache-Control', 'no-store');
        res.send(kueri.bagian === 'saran' ? csvSaran(laporan) : csvUnsur(laporan));
        return 'terkirim';
      },
    }),
    rute({
      metode: 'get',
      jalur: '/publik/v1/skm/:instansi',
      siapa: 'publik',
      ringkasan: 'Indeks kepuasan masyarakat sebuah kantor dalam triwulan terakhir yang sudah lewat',
      jawaban: { 200: bentukTerbitan },
      async tangani({ param }) {
        const isi = await terbitan(param['instansi'] ?? '');
        return { status: 200, isi, kepala: kepalaUmum(isi) };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/skm/:instansi',
      siapa: 'publik',
      ringkasan: 'Halaman hasil survei kepuasan sebuah kantor',
      jawaban: { 200: { tipe: 'text/html' } },
      tangani({ param, res }) {
        return jawabHalaman(res, async () => {
          const isi = await terbitan(param['instansi'] ?? '');
          res.set('Cache-Control', 'public, max-age=300');
          kirimHalaman(res, 200, isiHasilSkm(isi));
        });
      },
    }),
  ];
}
