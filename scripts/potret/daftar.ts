import type { Page } from 'playwright-core';
import { bukaTindakan } from '../../test/peramban/support/kasus.ts';
import type { IsiPotret } from './isi.ts';

/** One picture: of what page, by whom, and what has to be done on it first. */
export interface Potret {
  nama: string;
  /** None: somebody who is not signed in. */
  akun?: string;
  jalur: string;
  siapkan?: (h: Page) => Promise<void>;
  /** Only what a screen shows at once: what lies above the page would be drawn over all of it. */
  selayar?: true;
  gelap?: true;
}

const DINSOS = 'petugas-dinsos@bulukumba';
const ADMIN = 'admin@bulukumba';
const KANTOR = [
  'pegawai',
  'jabatan',
  'jam-kerja',
  'standar',
  'templat-surat',
  'saluran',
  'pengiriman',
  'riwayat',
];

const bab = (nama: string) => async (h: Page) => {
  await h.getByRole('tab', { name: nama }).click();
};

export function daftarPotret(i: IsiPotret): Potret[] {
  return [
    { nama: 'masuk', jalur: '/konsol/masuk' },
    { nama: 'kotak-tugas', akun: DINSOS, jalur: '/konsol/' },
    { nama: 'kotak-tugas', akun: DINSOS, jalur: '/konsol/', gelap: true },
    { nama: 'daftar-kasus', akun: DINSOS, jalur: '/konsol/kasus', selayar: true },
    { nama: 'kasus', akun: 'kabid-rehsos@bulukumba', jalur: `/konsol/kasus/${i.paraf}` },
    {
      nama: 'kasus-surat',
      akun: 'kabid-rehsos@bulukumba',
      jalur: `/konsol/kasus/${i.selesai}`,
      siapkan: bab('Surat'),
    },
    {
      nama: 'kasus-riwayat',
      akun: 'kabid-rehsos@bulukumba',
      jalur: `/konsol/kasus/${i.paraf}`,
      siapkan: bab('Riwayat'),
    },
    {
      nama: 'formulir-tindakan',
      akun: 'peksos@bulukumba',
      jalur: `/konsol/kasus/${i.asesmen}`,
      siapkan: async (h) => void (await bukaTindakan(h, 'Kirim asesmen')),
      selayar: true,
    },
    { nama: 'kasus-baru', akun: 'petugas-desa@bulukumba', jalur: '/konsol/baru/lansia' },
    { nama: 'papan-rps', akun: 'petugas-rps@pangkalpinang', jalur: '/konsol/rps' },
    { nama: 'papan-rps', akun: 'petugas-rps@pangkalpinang', jalur: '/konsol/rps', gelap: true },
    { nama: 'surat', akun: DINSOS, jalur: '/konsol/surat' },
    { nama: 'harian', akun: 'petugas-rps@pangkalpinang', jalur: '/konsol/harian' },
    { nama: 'pengawasan', akun: 'kabid-rehsos@pangkalpinang', jalur: '/konsol/pengawasan' },
    { nama: 'laporan', akun: 'kadis@bulukumba', jalur: '/konsol/laporan' },
    ...KANTOR.map((b) => ({ nama: `kantor-${b}`, akun: ADMIN, jalur: `/konsol/kantor/${b}` })),
    {
      nama: 'kantor-tempat-tidur',
      akun: 'admin@pangkalpinang',
      jalur: '/konsol/kantor/tempat-tidur',
    },
    { nama: 'akun', akun: DINSOS, jalur: '/konsol/akun' },
    { nama: 'umum-beranda', jalur: '/' },
    { nama: 'umum-lacak', jalur: `/lacak/${i.kodeLacak}` },
    { nama: 'umum-verifikasi', jalur: `/verifikasi/${i.kodeSurat}` },
    { nama: 'umum-standar', jalur: '/standar/bulukumba', selayar: true },
    { nama: 'umum-pengaduan', jalur: '/pengaduan/bulukumba' },
  ];
}
