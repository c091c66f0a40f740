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

/** Where a stage stands in the steps above, from 1; null after the end. And what it means. */
interface TahapPublik {
  langkah: number | null;
  keterangan: string;
}

const TAHAP_LANSIA_PUBLIK: Record<TahapLansia, TahapPublik> = {
  permohonan: { langkah: 1, keterangan: 'Berkas permohonan sedang diperiksa.' },
  penugasan: { langkah: 2, keterangan: 'Pekerja sosial sedang ditugaskan.' },
  asesmen: { langkah: 2, keterangan: 'Pekerja sosial sedang melakukan verifikasi dan asesmen.' },
  administrasi: { langkah: 3, keterangan: 'Persyaratan administrasi sedang disiapkan.' },
  paraf: { langkah: 4, keterangan: 'Menunggu telaah dan paraf.' },
  tandaTangan: { langkah: 5, keterangan: 'Menunggu tanda tangan Kepala Dinas.' },
  penyerahan: { langkah: 6, keterangan: 'Rekomendasi sudah terbit dan sedang diserahkan.' },
  pengiriman: { langkah: 7, keterangan: 'Klien sedang disiapkan atau dalam perjalanan ke tempat tujuan.' },
  keputusanUlang: { langkah: 7, keterangan: 'Tempat tujuan sedang ditetapkan kembali.' },
  selesai: { langkah: null, keterangan: 'Layanan sudah selesai.' },
  ditolak: { langkah: null, keterangan: 'Permohonan tidak dapat diterima. Hubungi kantor untuk penjelasan.' },
  dibatalkan: { langkah: null, keterangan: 'Permohonan dibatalkan. Hubungi kantor untuk penjelasan.' },
};

const TAHAP_RPS_PUBLIK: Record<TahapRps, TahapPublik> = {
  laporan: { langkah: 1, keterangan: 'Laporan sudah diterima.' },
  asesmenAwal: { langkah: 2, keterangan: 'Asesmen awal sedang dilakukan.' },
  keputusan: { langkah: 3, keterangan: 'Menunggu keputusan, paling lama 1 × 24 jam sejak laporan diterima.' },
  pendekatanAwal: { langkah: 4, keterangan: 'Klien sedang diterima di RPS.' },
  asesmen: { langkah: 5, keterangan: 'Asesmen klien sedang dilakukan.' },
  bimbingan: { langkah: 6, keterangan: 'Klien sedang didampingi dan dibimbing di RPS.' },
  selesai: { langkah: null, keterangan: 'Layanan sudah selesai.' },
  dirujuk: { langkah: null, keterangan: 'Sudah dirujuk ke pihak yang lebih berwenang.' },
  dibatalkan: { langkah: null, keterangan: 'Laporan dibatalkan. Hubungi kantor untuk penjelasan.' },
};

const TAHAP_PUBLIK: Record<Layanan, Readonly<Record<string, TahapPublik>>> = {
  lansia: TAHAP_LANSIA_PUBLIK,
  rps: TAHAP_RPS_PUBLIK,
};

export function tahapPublik(layanan: Layanan, tahap: string): TahapPublik {
  return TAHAP_PUBLIK[layanan][tahap] ?? { langkah: null, keterangan: 'Sedang diproses.' };
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
