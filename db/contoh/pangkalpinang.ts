import { kalenderContoh } from './kalender.ts';
import type { KantorContoh } from './kantor.ts';
import { publikLansiaContoh } from './publik-lansia.ts';
import { publikPengaduanContoh } from './publik-pengaduan.ts';
import { PENGADUAN_PANGKALPINANG, PUBLIK_RPS_SENYUM } from './publik-rps.ts';
import { standarLansiaContoh } from './standar-lansia.ts';
import { standarPdpContoh } from './standar-pdp.ts';
import { standarPengaduanContoh } from './standar-pengaduan.ts';
import { STANDAR_RPS_SENYUM } from './standar-rps.ts';
import { SURAT_PANGKALPINANG } from './templat-surat.ts';

const TUJUAN_LANSIA = 'Panti Sosial Lanjut Usia Provinsi Kepulauan Bangka Belitung (contoh)';

/** Kota Pangkalpinang with RPS Senyum. All names of persons are invented. */
export const PANGKALPINANG: KantorContoh = {
  id: 'pangkalpinang',
  nama: 'Dinas Sosial Kota Pangkalpinang',
  kalender: kalenderContoh('WIB'),
  standar: {
    rps: STANDAR_RPS_SENYUM,
    // No published standard of this office: a sample, so that an elderly resident of the RPS can be handed on.
    lansia: standarLansiaContoh({
      zona: 'WIB',
      tujuan: TUJUAN_LANSIA,
      polaNomor: '{urut}/{klasifikasi}/{unit}/{bulanRomawi}/{tahun}',
      klasifikasi: '400.9',
      unit: 'DINSOS',
    }),
    pengaduan: standarPengaduanContoh('WIB'),
    pdp: standarPdpContoh('WIB'),
  },
  publik: {
    rps: PUBLIK_RPS_SENYUM,
    lansia: publikLansiaContoh(TUJUAN_LANSIA, PENGADUAN_PANGKALPINANG),
    pengaduan: publikPengaduanContoh(PENGADUAN_PANGKALPINANG),
  },
  surat: SURAT_PANGKALPINANG,
  jabatan: [
    { akun: 'kadis', peran: 'kadis', jabatan: 'Kepala Dinas Sosial', pejabat: 'Zulkarnain Pelawan' },
    {
      akun: 'sekretaris',
      peran: 'sekretaris',
      jabatan: 'Sekretaris Dinas Sosial',
      pejabat: 'Rosmiati Bangkawan',
      atasan: 'kadis',
      kontakPiket: true,
    },
    {
      akun: 'kabid-rehsos',
      peran: 'kabid-rehsos',
      jabatan: 'Kepala Bidang Rehabilitasi Sosial',
      pejabat: 'Hendra Kelekak',
      atasan: 'kadis',
    },
    {
      akun: 'kasi-rehsos',
      peran: 'kasi-rehsos',
      jabatan: 'Kepala Seksi Rehabilitasi Sosial Tuna Sosial',
      pejabat: 'Yuliana Rebo',
      atasan: 'kabid-rehsos',
    },
    {
      akun: 'peksos',
      peran: 'peksos',
      jabatan: 'Pekerja Sosial I',
      pejabat: 'Deni Samak',
      atasan: 'kasi-rehsos',
    },
    {
      akun: 'peksos2',
      peran: 'peksos',
      jabatan: 'Pekerja Sosial II',
      pejabat: 'Mei Lestari',
      atasan: 'kasi-rehsos',
    },
    {
      akun: 'petugas-dinsos',
      peran: 'petugas-dinsos',
      jabatan: 'Petugas Layanan SLRT',
      pejabat: 'Rizka Amelia Pinang',
      atasan: 'kabid-rehsos',
    },
    {
      akun: 'petugas-rps',
      peran: 'petugas-rps',
      jabatan: 'Petugas RPS Senyum',
      pejabat: 'Sapri Mentok',
      atasan: 'kasi-rehsos',
    },
    {
      akun: 'petugas-desa',
      peran: 'petugas-desa',
      jabatan: 'Petugas Kelurahan Kacang Pedang',
      pejabat: 'Nurhayati Selan',
      wilayah: { desaKelurahan: 'Kacang Pedang', kecamatan: 'Gerunggang' },
    },
    {
      akun: 'petugas-desa2',
      peran: 'petugas-desa',
      jabatan: 'Petugas Kelurahan Bukit Merapin',
      pejabat: 'Ferdiansyah Namang',
      wilayah: { desaKelurahan: 'Bukit Merapin', kecamatan: 'Gerunggang' },
    },
    {
      akun: 'pengawas',
      peran: 'pengawas',
      jabatan: 'Pengawas Layanan',
      pejabat: 'Lia Kurau',
      atasan: 'kadis',
    },
    {
      akun: 'admin',
      peran: 'admin',
      jabatan: 'Administrator Sistem',
      pejabat: 'Toni Jebus',
      atasan: 'sekretaris',
    },
  ],
  tempatTidur: [
    { kamar: 'Anggrek', nama: 'Anggrek 1', kelompok: 'laki-laki' },
    { kamar: 'Anggrek', nama: 'Anggrek 2', kelompok: 'laki-laki' },
    { kamar: 'Anggrek', nama: 'Anggrek 3', kelompok: 'laki-laki' },
    { kamar: 'Melati', nama: 'Melati 1', kelompok: 'perempuan' },
    { kamar: 'Melati', nama: 'Melati 2', kelompok: 'perempuan' },
    { kamar: 'Mawar', nama: 'Mawar 1', kelompok: 'anak' },
    { kamar: 'Mawar', nama: 'Mawar 2', kelompok: 'anak' },
    { kamar: 'Kenanga', nama: 'Kenanga 1', kelompok: 'odgj' },
  ],
};
