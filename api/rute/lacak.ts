import { kueriLacak, pelacakan } from '../bentuk/publik.schema.ts';
import { jawabHalaman, kirimHalaman } from '../halaman/kirim.ts';
import { formulirLacak, ISI_FORMULIR_LACAK, isiLacak } from '../halaman/lacak.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { buatPelacak } from '../publik/lacak.ts';
import { rapikanKode } from '../rapikan-kode.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

const HTML = { tipe: 'text/html' };

/** How far a case has come, for whoever holds its code: as JSON and as a page. Never a name, a number of a person, or a reason. */
export function ruteLacak(l: Lingkungan): Rute[] {
  const lacak = buatPelacak(l);
  return [
    rute({
      metode: 'get',
      jalur: '/publik/v1/lacak/:kode',
      siapa: 'publik',
      ringkasan:
        'Sudah sampai di mana kasus dengan kode lacak ini (30 permintaan per menit, 20 kode salah per 15 menit)',
      jawaban: { 200: pelacakan },
      async tangani({ param, req, res }) {
        return { status: 200, isi: await lacak(param['kode'] ?? '', req, res) };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/lacak',
      siapa: 'publik',
      ringkasan: 'Halaman tempat mengetik kode lacak',
      kueri: kueriLacak,
      jawaban: { 200: HTML, 303: HTML },
      tangani({ kueri, res }) {
        if (kueri.kode !== undefined && kueri.kode.trim() !== '')
          res.redirect(303, `/lacak/${encodeURIComponent(rapikanKode(kueri.kode))}`);
        else kirimHalaman(res, 200, ISI_FORMULIR_LACAK);
        return Promise.resolve('terkirim');
      },
    }),
    rute({
      metode: 'get',
      jalur: '/lacak/:kode',
      siapa: 'publik',
      ringkasan: 'Halaman pelacakan: langkah demi langkah, dan jawaban atas pengaduan',
      jawaban: { 200: HTML },
      tangani({ param, req, res }) {
        const jawab = async () =>
          kirimHalaman(res, 200, isiLacak(await lacak(param['kode'] ?? '', req, res)));
        return jawabHalaman(res, jawab, formulirLacak('Coba kode lain'));
      },
    }),
  ];
}
