import { buatBatas } from '../batas-permintaan.ts';
import { permintaanEkspor } from '../bentuk/ekspor-kasus.schema.ts';
import { eksporKasus } from '../ekspor/ekspor.ts';
import { kirimCsv, kirimXlsx } from '../ekspor/tabel.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

const SEJAM_MS = 60 * 60_000;
const PER_ORANG = 20;

/** The list of cases as a file. */
export function ruteEksporKasus(l: Lingkungan): Rute[] {
  const batasi = buatBatas({
    batas: PER_ORANG,
    jendelaMs: SEJAM_MS,
    rincian: (lama) => `Paling banyak ${PER_ORANG} ekspor dalam satu jam. Coba lagi dalam ${lama}.`,
  });
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/kasus/ekspor',
      siapa: 'masuk',
      ringkasan: 'Daftar kasus sebagai berkas CSV atau XLSX; setiap ekspor dicatat dalam riwayat kantor',
      badan: permintaanEkspor,
      jawaban: { 200: { tipe: 'text/csv' } },
      async tangani({ pengguna, badan, req, res }) {
        await batasi(pengguna.orangId);
        const { nama, tabel } = await eksporKasus(l, pengguna, badan, req);
        await (badan.bentuk === 'csv' ? kirimCsv(res, nama, tabel) : kirimXlsx(res, nama, [tabel]));
        return 'terkirim';
      },
    }),
  ];
}
