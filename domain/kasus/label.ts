import type { PeranPelaku, SaluranPengaduan } from '../kata.ts';
import type { JenisLansia, TahapLansia } from '../lansia/keadaan.ts';
import type { JenisPdp, TahapPdp } from '../pdp/keadaan.ts';
import type { JenisKerjaPdp } from '../pdp/kerja.ts';
import type { JenisPengaduan, TahapPengaduan } from '../pengaduan/keadaan.ts';
import type { JenisRps, TahapRps } from '../rps/keadaan.ts';
import type { KunciTenggat } from '../standar/standar.ts';
import type { IsiPdpKasus, JenisSistem } from './peristiwa-sistem.ts';

/** How an act is called where people read it: inbox, history, timeline of the Temporal UI. */
export const LABEL_TINDAKAN: Record<
  | JenisLansia
  | JenisRps
  | JenisPengaduan
  | JenisPdp
  | JenisKerjaPdp
  | keyof IsiPdpKasus
  | JenisSistem
  | 'siapkanSurat'
  | 'bubuhkanTandaTangan'
  | 'unduhSurat'
  | 'unduhSuratTautan'
  | 'tunjukPejabat',
  string
> = {
  ajukanPermohonan: 'Ajukan permohonan',
  mintaKelengkapan: 'Minta kelengkapan',
  nyatakanLengkap: 'Nyatakan berkas lengkap',
  beriDispensasi: 'Beri dispensasi',
  tolak: 'Tolak',
  tugaskanPeksos: 'Tugaskan pekerja sosial',
  kirimAsesmen: 'Kirim asesmen',
  selesaikanAdministrasi: 'Selesaikan administrasi',
  paraf: 'Beri paraf',
  sesuaikanPejabat: 'Sesuaikan giliran paraf',
  kembalikan: 'Kembalikan untuk perbaikan',
  tandaTangan: 'Tanda tangani rekomendasi',
  pastikanSurat: 'Pastikan surat terbit atau tidak',
  cocokkanSurat: 'Cocokkan surat dengan penyedia tanda tangan',
  cabutSurat: 'Cabut surat',
  terimaRekomendasi: 'Terima rekomendasi',
  berangkatkan: 'Berangkatkan klien',
  catatSerahTerima: 'Catat serah terima',
  catatPenolakanUpt: 'Catat penolakan UPT',
  kirimUlang: 'Kirim ulang',
  gantiTujuan: 'Ganti tujuan',
  akhiriTanpaPenempatan: 'Akhiri tanpa penempatan',
  tunda: 'Tunda',
  lanjutkan: 'Lanjutkan',
  laporkan: 'Catat laporan',
  catatAsesmenAwal: 'Catat asesmen awal',
  terimaDiRps: 'Terima di RPS',
  selesaikanLangsung: 'Selesaikan langsung',
  terimaKlien: 'Terima klien',
  pindahTempatTidur: 'Pindahkan ke tempat tidur lain',
  registrasi: 'Registrasi',
  identifikasi: 'Identifikasi',
  catatAsesmen: 'Catat asesmen',
  catatBimbingan: 'Catat bimbingan',
  perbaruiRencana: 'Perbarui rencana',
  salurkan: 'Salurkan klien',
  tetapkanTindakLanjut: 'Tetapkan tindak lanjut',
  ajukanRekomendasiLansia: 'Ajukan rekomendasi lansia',
  terimaPengaduan: 'Terima pengaduan',
  tanggapi: 'Beri tanggapan pertama',
  tolakPengaduan: 'Tolak: bukan pengaduan',
  teruskan: 'Teruskan ke instansi lain',
  gabungkan: 'Gabungkan dengan pengaduan lain',
  ubahKlasifikasi: 'Ubah klasifikasi',
  catatPemeriksaan: 'Catat pemeriksaan lapangan',
  jadikanPermohonanLansia: 'Jadikan permohonan lansia',
  jadikanLaporanRps: 'Jadikan laporan RPS',
  jawab: 'Beri jawaban akhir',
  ajukanPermintaanPdp: 'Catat permintaan data pribadi',
  mintaBukti: 'Minta bukti',
  nyatakanPemohonSah: 'Nyatakan pemohon sah',
  kabulkan: 'Kabulkan',
  tolakPermintaan: 'Tolak permintaan',
  sampaikanHasil: 'Sampaikan hasil',
  susunSalinanData: 'Susun salinan data',
  koreksiDataPribadi: 'Koreksi data pribadi',
  terapkanPembatasan: 'Terapkan pembatasan',
  musnahkanKunci: 'Musnahkan kunci',
  bersihkanSisa: 'Bersihkan sisa',
  buktikanPemusnahan: 'Buktikan pemusnahan',
  pemrosesanDibatasi: 'Pemrosesan dibatasi',
  pembatasanDicabut: 'Pembatasan dicabut',
  dataDihapus: 'Data dihapus',
  salinanDisusun: 'Salinan data disusun',
  dataDikoreksi: 'Data dikoreksi',
  pembatasanDiterapkan: 'Pembatasan diterapkan',
  kunciDimusnahkan: 'Kunci dimusnahkan',
  sisaDibersihkan: 'Sisa dibersihkan',
  pemusnahanTerbukti: 'Pemusnahan terbukti',
  pelaksanaanTerhalang: 'Pelaksanaan terhalang',
  tanggapiEskalasi: 'Tanggapi eskalasi',
  catat: 'Catat',
  lampirkanDokumen: 'Lampirkan dokumen',
  alihkanPetugas: 'Alihkan petugas',
  koreksiData: 'Koreksi data',
  putuskanKesamaan: 'Putuskan kesamaan klien',
  batalkan: 'Batalkan kasus',
  bukaKembali: 'Buka kembali',
  eskalasi: 'Eskalasi',
  pindahOtomatis: 'Pindah menurut standar',
  suratMenungguKepastian: 'Surat menunggu kepastian',
  siapkanSurat: 'Siapkan surat',
  bubuhkanTandaTangan: 'Bubuhkan tanda tangan',
  unduhSurat: 'Unduh surat',
  unduhSuratTautan: 'Unduh surat lewat tautan',
  alurDipulihkan: 'Alur kerja dipulihkan',
  tunjukPejabat: 'Tunjuk pejabat lain',
};

/** The act in words; a name that is no act's stays as it came. */
export function labelTindakan(jenis: string): string {
  return Object.hasOwn(LABEL_TINDAKAN, jenis) ? LABEL_TINDAKAN[jenis as keyof typeof LABEL_TINDAKAN] : jenis;
}

/** How a clock is called in the timeline; the office's own wording stands in its standard. */
export const LABEL_TENGGAT: Record<KunciTenggat, string> = {
  permohonan: 'Pengingat permohonan',
  penugasanAsesmen: 'Batas penugasan dan asesmen',
  administrasi: 'Batas administrasi',
  paraf: 'Batas paraf',
  tandaTangan: 'Pengingat tanda tangan',
  penyerahan: 'Batas penyerahan',
  pengiriman: 'Pengingat pengiriman',
  keputusanUlang: 'Pengingat keputusan ulang',
  keputusan: 'Batas 1×24 jam',
  penerimaan: 'Pengingat penerimaan klien',
  asesmen: 'Pengingat asesmen',
  tinggal: 'Batas 7 hari',
  tanggapanPertama: 'Batas tanggapan pertama',
  informasi: 'Batas jawaban informasi',
  tanpaPemeriksaan: 'Batas jawaban tanpa pemeriksaan',
  denganPemeriksaan: 'Batas jawaban dengan pemeriksaan',
  jawaban: 'Batas 3×24 jam',
  retensi: 'Pengingat masa simpan',
};

/** How a stage is called where people read it. */
const LABEL_TAHAP: Record<TahapLansia | TahapRps | TahapPengaduan | TahapPdp, string> = {
  permohonan: 'Permohonan',
  penugasan: 'Penugasan',
  asesmen: 'Asesmen',
  administrasi: 'Administrasi',
  paraf: 'Paraf',
  tandaTangan: 'Tanda tangan',
  penyerahan: 'Penyerahan',
  pengiriman: 'Pengiriman',
  keputusanUlang: 'Keputusan ulang',
  laporan: 'Laporan',
  asesmenAwal: 'Asesmen awal',
  keputusan: 'Keputusan',
  pendekatanAwal: 'Pendekatan awal',
  bimbingan: 'Bimbingan',
  selesai: 'Selesai',
  ditolak: 'Ditolak',
  dirujuk: 'Dirujuk',
  masuk: 'Masuk',
  penanganan: 'Penanganan',
  ditindaklanjuti: 'Ditindaklanjuti',
  diteruskan: 'Diteruskan',
  digabung: 'Digabung',
  pemeriksaan: 'Pemeriksaan pemohon',
  pelaksanaan: 'Pelaksanaan',
  penyampaian: 'Penyampaian hasil',
  dibatalkan: 'Dibatalkan',
};

export function labelTahap(tahap: string): string {
  return Object.hasOwn(LABEL_TAHAP, tahap) ? LABEL_TAHAP[tahap as keyof typeof LABEL_TAHAP] : tahap;
}

/** How a role is called where people read it; the position's own name stands in the office's data. */
export const LABEL_PERAN: Record<PeranPelaku, string> = {
  'petugas-desa': 'Petugas Desa/Kelurahan',
  'petugas-dinsos': 'Petugas Dinas Sosial',
  peksos: 'Pekerja Sosial',
  'petugas-rps': 'Petugas RPS',
  'kasi-rehsos': 'Kepala Seksi Rehabilitasi Sosial',
  'kabid-rehsos': 'Kepala Bidang Rehabilitasi Sosial',
  sekretaris: 'Sekretaris',
  kadis: 'Kepala Dinas',
  pengawas: 'Pengawas',
  admin: 'Admin',
  masyarakat: 'Masyarakat',
  sistem: 'Sistem',
};

export function labelPeran(peran: string): string {
  return Object.hasOwn(LABEL_PERAN, peran) ? LABEL_PERAN[peran as PeranPelaku] : peran;
}

/** How a complaint channel is called where people read it. */
export const LABEL_SALURAN: Record<SaluranPengaduan, string> = {
  formulirPublik: 'Formulir pengaduan di laman ini',
  datangLangsung: 'Datang langsung',
  surat: 'Surat',
  kotakSaran: 'Kotak saran',
  telepon: 'Telepon',
  whatsapp: 'WhatsApp',
  surel: 'Surel',
  mediaSosial: 'Media sosial',
  slrt: 'SLRT (Sistem Layanan Rujukan Terpadu)',
  sp4nLapor: 'SP4N-LAPOR!',
};
