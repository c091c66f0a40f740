import { z } from 'zod';
import { pengaduanPublik } from '../../domain/pengaduan/isi.schema.ts';
import { jawabHalaman } from '../halaman/kirim.ts';
import { bukaFormulir, terimaFormulir } from '../halaman/terima-pengaduan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { buatPenerimaPengaduan } from '../publik/pengaduan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { kunciIdempotensi } from '../tindakan/kunci-idempotensi.ts';

const HTML = { tipe: 'text/html' };

const bukti = z.object({
  nomor: z.string(),
  kodeLacak: z.string().describe('Untuk mengikuti pengaduan di halaman publik; hanya ditampilkan sekali'),
});

/** The complaint of the public, which needs no account and no name: as JSON and as a form. */
export function rutePengaduanPublik(l: Lingkungan): Rute[] {
  const terima = buatPenerimaPengaduan(l);
  return [
    rute({
      metode: 'post',
      jalur: '/publik/v1/pengaduan',
      siapa: 'publik',
      ringkasan: 'Mengirim pengaduan, juga tanpa nama (10 per jam dari satu alamat)',
      badan: pengaduanPublik,
      jawaban: { 201: bukti },
      async tangani({ badan, req, res }) {
        res.set('Cache-Control', 'no-store');
        return { status: 201, isi: await terima({ badan, kunci: kunciIdempotensi(req) }, req) };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/pengaduan/:instansi',
      siapa: 'publik',
      ringkasan: 'Formulir pengaduan sebuah kantor',
      jawaban: { 200: HTML },
      tangani({ param, res }) {
        return jawabHalaman(res, () => bukaFormulir(l, param['instansi'] ?? '', res));
      },
    }),
    rute({
      metode: 'post',
      jalur: '/pengaduan/:instansi',
      siapa: 'publik',
      ringkasan:
        'Mengirim formulir pengaduan (10 per jam dari satu alamat); bagi program: POST /publik/v1/pengaduan',
      jawaban: { 201: HTML },
      tangani({ param, req, res }) {
        return jawabHalaman(res, () => terimaFormulir(l, terima, param['instansi'] ?? '', req, res));
      },
    }),
  ];
}
