import type { Layanan } from '../kata.ts';
import type { TahapLansia } from '../lansia/keadaan.ts';
import type { TahapPdp } from '../pdp/keadaan.ts';
import type { TahapPengaduan } from '../pengaduan/keadaan.ts';
import type { TahapRps } from '../rps/keadaan.ts';
import type { KunciTenggat } from './standar.ts';

/** What the public reads of a case: the services in plain words. Source: the two service standards. */

export const LAYANAN_PUBLIK: Record<Layanan, { nama: string; langkah: readonly string[] }> = {
  lansia: {
    nama: 'Rekomendasi dan pendampingan bagi lanjut usia terlantar',
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
  pengaduan: {
    nama: 'Pengaduan masyarakat',
    langkah: [
      'Pengaduan diterima dan dicatat',
      'Tanggapan pertama: pengaduan digolongkan menurut yang diperlukan',
      'Penanganan sampai jawaban akhir',
    ],
  },
  pdp: {
    nama: 'Permintaan tentang data pribadi',
    langkah: [
      'Permintaan diterima; identitas dan hak pemohon diperiksa',
      'Kepala Bidang memutuskan',
      'Permintaan dilaksanakan',
      'Hasil disampaikan kepada pemohon',
    ],
  },
};

/** Services whose standard is published; the others an office runs for itself. */
export const LAYANAN_TERBIT: readonly Layanan[] = ['lansia', 'rps', 'pengaduan'];

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

const TAHAP_PENGADUAN_PUBLIK: Record<TahapPengaduan, string> = {
  masuk: 'Pengaduan sudah diterima dan menunggu tanggapan pertama.',
  penanganan: 'Pengaduan sedang ditangani.',
  ditindaklanjuti: 'Pengaduan sedang ditindaklanjuti dengan layanan kantor ini.',
  selesai: 'Pengaduan sudah dijawab.',
  diteruskan: 'Pengaduan diteruskan kepada instansi yang berwenang.',
  digabung: 'Pengaduan digabung dengan pengaduan lain tentang hal yang sama.',
  ditolak: 'Laporan ini tidak dapat diproses sebagai pengaduan.',
  dibatalkan: 'Pengaduan dibatalkan. Hubungi kantor untuk penjelasan.',
};

const TAHAP_PDP_PUBLIK: Record<TahapPdp, string> = {
  pemeriksaan: 'Permintaan sudah diterima; identitas pemohon sedang diperiksa.',
  keputusan: 'Menunggu keputusan Kepala Bidang.',
  pelaksanaan: 'Permintaan dikabulkan dan sedang dilaksanakan.',
  penyampaian: 'Permintaan sudah dilaksanakan; hasilnya sedang disampaikan.',
  selesai: 'Permintaan sudah selesai.',
  ditolak: 'Permintaan tidak dapat dikabulkan. Hubungi kantor untuk penjelasan.',
  dibatalkan: 'Permintaan dibatalkan. Hubungi kantor untuk penjelasan.',
};

const TAHAP_PUBLIK: Record<Layanan, Readonly<Record<string, string>>> = {
  lansia: TAHAP_LANSIA_PUBLIK,
  rps: TAHAP_RPS_PUBLIK,
  pengaduan: TAHAP_PENGADUAN_PUBLIK,
  pdp: TAHAP_PDP_PUBLIK,
};

/** What it means for the public that a case stands in this stage. */
export function keteranganTahap(layanan: Layanan, tahap: string): string {
  return TAHAP_PUBLIK[layanan][tahap] ?? 'Sedang diproses.';
}

/** The same where a case's data were erased: what is left is its stage and its dates. */
export function keteranganDihapus(layanan: Layanan, tahap: string): string {
  return `Data kasus ini sudah dihapus setelah masa simpan. Keadaan terakhir: ${keteranganTahap(layanan, tahap)}`;
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
  tanggapanPertama: 2,
  informasi: 3,
  tanpaPemeriksaan: 3,
  denganPemeriksaan: 3,
  // The whole of it: from the request to the answer.
  jawaban: 4,
  retensi: 2,
} satisfies Record<KunciTenggat, number>;
