import type { IsiPengaduan } from '../../../domain/pengaduan/keadaan.ts';
import { PEKSOS } from './pelaku.ts';
import type { ContohTindakan } from './tindakan.ts';
import { uuid } from './waktu.ts';

/** Who does each act of a complaint, with a body in order. */
export const CONTOH_PENGADUAN: ContohTindakan<IsiPengaduan> = {
  terimaPengaduan: {
    peran: 'petugas-dinsos',
    isi: () => ({
      saluran: 'telepon',
      perihal: 'Lansia terlantar',
      uraian: 'Nenek tinggal sendiri di gubuk dekat pasar.',
      tempat: 'Pasar Cekkeng',
      pelapor: { nama: 'Budi Pelapor', kontak: '081234567890' },
    }),
  },
  tanggapi: {
    peran: 'petugas-dinsos',
    isi: () => ({ klasifikasi: 'tanpaPemeriksaan', tanggapan: 'Pengaduan Anda kami terima.' }),
  },
  tolakPengaduan: { peran: 'petugas-dinsos', isi: () => ({ alasan: 'Ini iklan, bukan pengaduan.' }) },
  teruskan: {
    peran: 'petugas-dinsos',
    isi: () => ({ kepada: 'Dinas Kesehatan', keterangan: 'Hal ini wewenang Dinas Kesehatan.' }),
  },
  gabungkan: { peran: 'petugas-dinsos', isi: () => ({ pengaduan: uuid(4) }) },
  ubahKlasifikasi: {
    peran: 'kasi-rehsos',
    isi: () => ({ klasifikasi: 'denganPemeriksaan', alasan: 'Harus dilihat di tempat.' }),
  },
  tugaskanPeksos: { peran: 'petugas-dinsos', isi: () => ({ peksos: PEKSOS.orangId }) },
  catatPemeriksaan: {
    peran: 'peksos',
    isi: (terjadiPada) => ({ terjadiPada, hasil: 'Benar tinggal sendiri.' }),
  },
  jadikanPermohonanLansia: {
    peran: 'petugas-dinsos',
    isi: () => ({
      suratPermohonan: {
        nomor: '3/DS/2026',
        tanggal: '2026-01-05',
        desaKelurahan: 'Caile',
        kecamatan: 'Ujung Bulu',
      },
      klien: { nama: 'Nenek Contoh', jenisKelamin: 'P', perkiraanUsia: 75, dasarPerkiraan: 'Tetangga' },
      keadaan: ['terlantar'],
    }),
  },
  jadikanLaporanRps: {
    peran: 'petugas-rps',
    isi: () => ({ kategori: 'lanjutUsiaTerlantar', klien: { panggilan: 'Mbah', jenisKelamin: 'P' } }),
  },
  jawab: { peran: 'petugas-dinsos', isi: () => ({ jawaban: 'Sudah kami bantu.' }) },
  tanggapiEskalasi: { peran: 'kabid-rehsos', isi: () => ({ tenggat: 'uji#1', jawab: 'diketahui' }) },
  catat: { peran: 'petugas-dinsos', isi: () => ({ catatan: 'Pelapor dihubungi.' }) },
  lampirkanDokumen: { peran: 'petugas-dinsos', isi: () => ({ dokumen: [uuid(950)] }) },
  alihkanPetugas: { peran: 'petugas-dinsos', isi: () => ({ peksos: uuid(199), alasan: 'Cuti.' }) },
  koreksiData: {
    peran: 'petugas-dinsos',
    isi: () => ({ perihal: 'Lansia sendirian', alasan: 'Salah ketik.' }),
  },
  batalkan: { peran: 'kabid-rehsos', isi: () => ({ alasan: 'Salah kantor.' }) },
  bukaKembali: { peran: 'kabid-rehsos', isi: () => ({ alasan: 'Pelapor bertanya lagi.' }) },
};
