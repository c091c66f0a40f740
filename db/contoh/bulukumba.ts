import { kalenderContoh } from './kalender.ts';
import type { KantorContoh } from './kantor.ts';
import { PUBLIK_LANSIA_BULUKUMBA } from './publik-lansia.ts';
import { publikPengaduanContoh } from './publik-pengaduan.ts';
import { standarLansiaContoh } from './standar-lansia.ts';
import { standarPdpContoh } from './standar-pdp.ts';
import { standarPengaduanContoh } from './standar-pengaduan.ts';
import { SURAT_BULUKUMBA } from './templat-surat.ts';

/** Kabupaten Bulukumba: the rekomendasi lansia of its published standard. All names of persons are invented. */
export const BULUKUMBA: KantorContoh = {
  id: 'bulukumba',
  nama: 'Dinas Sosial Kabupaten Bulukumba',
  kalender: kalenderContoh('WITA'),
  standar: {
    lansia: standarLansiaContoh({
      zona: 'WITA',
      tujuan: 'UPT Dinas Sosial Provinsi Sulawesi Selatan (Sentra Pangurangi Takalar)',
      polaNomor: '{klasifikasi}/{urut}/{unit}/{bulanRomawi}/{tahun}',
      klasifikasi: '400.9',
      unit: 'DINSOS',
    }),
    pengaduan: standarPengaduanContoh('WITA'),
    pdp: standarPdpContoh('WITA'),
  },
  publik: {
    lansia: PUBLIK_LANSIA_BULUKUMBA,
    pengaduan: publikPengaduanContoh(PUBLIK_LANSIA_BULUKUMBA.pengaduan),
  },
  surat: SURAT_BULUKUMBA,
  jabatan: [
    { akun: 'kadis', peran: 'kadis', jabatan: 'Kepala Dinas Sosial', pejabat: 'Andi Rahmawati Tenri' },
    {
      akun: 'sekretaris',
      peran: 'sekretaris',
      jabatan: 'Sekretaris Dinas Sosial',
      pejabat: 'Muh. Asrul Dg. Sitaba',
      atasan: 'kadis',
      kontakPiket: true,
    },
    {
      akun: 'kabid-rehsos',
      peran: 'kabid-rehsos',
      jabatan: 'Kepala Bidang Rehabilitasi Sosial',
      pejabat: 'Hasnawati Baso',
      atasan: 'kadis',
    },
    {
      akun: 'kasi-rehsos',
      peran: 'kasi-rehsos',
      jabatan: 'Kepala Seksi Rehabilitasi Sosial Anak dan Lanjut Usia',
      pejabat: 'Syamsul Patiroi',
      atasan: 'kabid-rehsos',
    },
    {
      akun: 'peksos',
      peran: 'peksos',
      jabatan: 'Pekerja Sosial I',
      pejabat: 'Nurlinda Sapo',
      atasan: 'kasi-rehsos',
    },
    {
      akun: 'peksos2',
      peran: 'peksos',
      jabatan: 'Pekerja Sosial II',
      pejabat: 'Irwan Mattola',
      atasan: 'kasi-rehsos',
    },
    {
      akun: 'petugas-dinsos',
      peran: 'petugas-dinsos',
      jabatan: 'Petugas Layanan SLRT',
      pejabat: 'Sri Wahyuni Padang',
      atasan: 'kabid-rehsos',
    },
    {
      akun: 'petugas-rps',
      peran: 'petugas-rps',
      jabatan: 'Petugas Perlindungan Sosial',
      pejabat: 'Ardiansyah Gassing',
      atasan: 'kasi-rehsos',
    },
    {
      akun: 'petugas-desa',
      peran: 'petugas-desa',
      jabatan: 'Petugas Kelurahan Caile',
      pejabat: 'Jumriati Lolo',
      wilayah: { desaKelurahan: 'Caile', kecamatan: 'Ujung Bulu' },
    },
    {
      akun: 'petugas-desa2',
      peran: 'petugas-desa',
      jabatan: 'Petugas Kelurahan Bintarore',
      pejabat: 'Baharuddin Tompo',
      wilayah: { desaKelurahan: 'Bintarore', kecamatan: 'Ujung Bulu' },
    },
    {
      akun: 'pengawas',
      peran: 'pengawas',
      jabatan: 'Pengawas Layanan',
      pejabat: 'Murniati Pallawa',
      atasan: 'kadis',
    },
    {
      akun: 'admin',
      peran: 'admin',
      jabatan: 'Administrator Sistem',
      pejabat: 'Fadli Sarro',
      atasan: 'sekretaris',
    },
  ],
  tempatTidur: [],
};
