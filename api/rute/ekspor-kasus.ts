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
    rincian: `Paling banyak ${PER_ORANG} ekspor dalam satu jam. Coba lagi nanti.`,
    kunci: (_req, res) => String(res.locals['orangId']),
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
        await batasi(req, res);
        const tabel = await eksporKasus(l, pengguna, badan, req);
        const nama = `kasus-${l.sekarang().slice(0, 10)}`;
        await (badan.bentuk === 'csv' ? kirimCsv(res, nama, tabel) : kirimXlsx(res, nama, [tabel]));
        return 'terkirim';
      },
    }),
  ];
}
