import { catatAkses } from '../../db/log-akses.ts';
import { kueriEksporLaporan, kueriLaporan, laporan as bentukLaporan } from '../bentuk/laporan.schema.ts';
import { kirimCsv, kirimXlsx } from '../ekspor/tabel.ts';
import { lembarLaporan, tabelPanjang } from '../laporan/berkas.ts';
import { susunLaporan } from '../laporan/laporan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

const PEMBACA = ['pengawas', 'kadis', 'kabid-rehsos', 'kasi-rehsos', 'admin'] as const;

/** What the own office's work is measured by; nothing about a person. */
export function ruteLaporan(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/laporan',
      siapa: PEMBACA,
      ringkasan: 'Laporan kantor sendiri dalam suatu masa, setiap angka dengan definisinya',
      kueri: kueriLaporan,
      jawaban: { 200: bentukLaporan },
      async tangani({ pengguna, kueri }) {
        return { status: 200, isi: (await susunLaporan(l, pengguna.instansiId, kueri)).laporan };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/laporan/ekspor',
      siapa: PEMBACA,
      ringkasan: 'Laporan yang sama sebagai berkas CSV atau XLSX; setiap ekspor dicatat',
      kueri: kueriEksporLaporan,
      jawaban: { 200: { tipe: 'text/csv' } },
      async tangani({ pengguna, kueri: { bentuk, ...kueri }, res }) {
        await catatAkses(l.db, pengguna, 'eksporLaporan');
        const { laporan, zona } = await susunLaporan(l, pengguna.instansiId, kueri);
        const nama = `laporan-${kueri.dari}-${kueri.sampai}`;
        await (bentuk === 'csv'
          ? kirimCsv(res, nama, tabelPanjang(laporan, zona))
          : kirimXlsx(res, nama, lembarLaporan(laporan, zona)));
        return 'terkirim';
      },
    }),
  ];
}
