import type { StandarPublik } from '../../domain/standar/standar-publik.ts';
import { SATU_HARI } from './menit.ts';

/** Neither sample office has published one of its own: what the law asks of every office, with its own channels. */
export function publikPengaduanContoh(pengaduan: StandarPublik['pengaduan']): StandarPublik {
  return {
    nama: 'Penanganan Pengaduan Masyarakat',
    catatan:
      'Contoh: standar ini tidak diterbitkan oleh kantor ini. Jangka waktunya berlaku umum untuk pengaduan pelayanan publik.',
    dasarHukum: [
      'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      'Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik',
    ],
    persyaratan: [
      { teks: 'Menyebutkan perihal dan uraian pengaduan' },
      { teks: 'Nama dan kontak pelapor boleh tidak disebutkan' },
    ],
    prosedur: [
      { teks: 'Pengaduan disampaikan lewat salah satu saluran kantor; pelapor mendapat kode lacak' },
      { teks: 'Kantor memberi tanggapan pertama dan menggolongkan pengaduan' },
      { teks: 'Pengaduan ditangani; bila perlu diperiksa di lapangan atau dijadikan kasus pelayanan' },
      { teks: 'Pelapor membaca jawaban akhir dengan kode lacaknya' },
    ],
    waktu: {
      janji: [
        { untuk: 'Tanggapan pertama', menit: 3 * SATU_HARI, tenggat: ['tanggapanPertama'] },
        { untuk: 'Permintaan informasi', menit: 5 * SATU_HARI, tenggat: ['informasi'] },
        { untuk: 'Tanpa pemeriksaan lapangan', menit: 14 * SATU_HARI, tenggat: ['tanpaPemeriksaan'] },
        { untuk: 'Dengan pemeriksaan lapangan', menit: 60 * SATU_HARI, tenggat: ['denganPemeriksaan'] },
      ],
      mulai: 'sejak pengaduan diterima',
      rincian: [],
    },
    biaya: 'Tidak dipungut biaya',
    produk: ['Tanggapan dan jawaban atas pengaduan'],
    pengaduan,
  };
}
