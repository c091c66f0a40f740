import type { Layanan } from '../kata.ts';
import type { TahapLansia } from '../lansia/keadaan.ts';
import type { TahapRps } from '../rps/keadaan.ts';
import type { KunciTenggatLansia, KunciTenggatRps } from './standar.ts';

/** What the public reads: the services in plain words. Source: the two service standards. */

export const LAYANAN_PUBLIK: Record<Layanan, { nama: string; produk: string; langkah: readonly string[] }> = {
  lansia: {
    nama: 'Rekomendasi dan pendampingan bagi lanjut usia terlantar',
    produk: 'Surat rekomendasi dan pendampingan bagi lanjut usia',
    langkah: [
      'Petugas desa atau kelurahan mengajukan surat permohonan kepada Dinas Sosial',
      'Pekerja sosial ditugaskan, berkunjung, dan melakukan asesmen',
      'Persyaratan administrasi disiapkan',
      'Kepala Bidang menelaah dan memaraf persetujuan',
      'Kepala Dinas menandatangani persetujuan',
      'Rekomendasi diserahkan kepada pekerja sosial dan Kepala Bidang',
      'Klien diantar ke tempat tujuan',
    ],
  },
  rps: {
    nama: 'Perlindungan sementara di Rumah Perlindungan Sosial (RPS)',
    produk: 'Pelayanan dan rehabilitasi sementara di Rumah Perlindungan Sosial',
    langkah: [
      'Laporan diterima',
      'Asesmen awal: pemeriksaan identitas dan masalah',
      'Keputusan: pelayanan di RPS, penyelesaian langsung, atau rujukan',
      'Penerimaan, registrasi, dan identifikasi klien',
      'Asesmen klien',
      'Pendampingan dan bimbingan',
      'Rujukan atau penyaluran',
    ],
  },
};

export const BIAYA_PUBLIK = 'Tidak dipungut biaya';

const TAHAP_LANSIA_PUBLIK: Record<TahapLansia, string> = {
  permohonan: 'Berkas permohonan sedang diperiksa.',
  penugasan: 'Pekerja sosial sedang ditugaskan.',
  asesmen: 'Pekerja sosial sedang melakukan verifikasi dan asesmen.',
  administrasi: 'Persyaratan administrasi sedang disiapkan.',
  paraf: 'Menunggu telaah dan paraf.',
  tandaTangan: 'Menunggu tanda tangan Kepala Dinas.',
  penyerahan: 'Rekomendasi sudah terbit dan sedang diserahkan.',
  pengiriman: 'Klien sedang disiapkan atau dalam perjalanan ke tempat tujuan.',
  keputusanUlang: 'Tempat tujuan sedang ditetapkan kembali.',
  selesai: 'Layanan sudah selesai.',
  ditolak: 'Permohonan tidak dapat diterima. Hubungi kantor untuk penjelasan.',
  dibatalkan: 'Permohonan dibatalkan. Hubungi kantor untuk penjelasan.',
};

const TAHAP_RPS_PUBLIK: Record<TahapRps, string> = {
  laporan: 'Laporan sudah diterima.',
  asesmenAwal: 'Asesmen awal sedang dilakukan.',
  keputusan: 'Menunggu keputusan Kepala Bidang.',
  pendekatanAwal: 'Klien sedang diterima di RPS.',
  asesmen: 'Asesmen klien sedang dilakukan.',
  bimbingan: 'Klien sedang didampingi dan dibimbing di RPS.',
  selesai: 'Layanan sudah selesai.',
  dirujuk: 'Sudah dirujuk ke pihak yang lebih berwenang.',
  dibatalkan: 'Laporan dibatalkan. Hubungi kantor untuk penjelasan.',
};

const TAHAP_PUBLIK: Record<Layanan, Readonly<Record<string, string>>> = {
  lansia: TAHAP_LANSIA_PUBLIK,
  rps: TAHAP_RPS_PUBLIK,
};

/** What it means for the public that a case stands in this stage. */
export function keteranganTahap(layanan: Layanan, tahap: string): string {
  return TAHAP_PUBLIK[layanan][tahap] ?? 'Sedang diproses.';
}

/** The step a time of the standard belongs to. */
export const LANGKAH_TENGGAT: Readonly<Record<string, number>> = {
  permohonan: 1,
  penugasanAsesmen: 2,
  administrasi: 3,
  paraf: 4,
  tandaTangan: 5,
  penyerahan: 6,
  pengiriman: 7,
  keputusanUlang: 7,
  keputusan: 3,
  penerimaan: 4,
  asesmen: 5,
  tinggal: 7,
} satisfies Record<KunciTenggatLansia | KunciTenggatRps, number>;
