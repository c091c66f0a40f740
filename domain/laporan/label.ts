import { LABEL_SALURAN } from '../kasus/label.ts';

/** How the words reports count by are read. Sources: the service standards; UU 27/2022 for requests. */
const LABEL: Readonly<Record<string, string>> = {
  ...LABEL_SALURAN,
  // Categories of the RPS.
  orangTerlantar: 'Orang terlantar',
  gelandanganPengemisAnakJalanan: 'Gelandangan, pengemis dan anak jalanan',
  wanitaTunaSusila: 'Wanita tuna susila',
  lanjutUsiaTerlantar: 'Lanjut usia terlantar',
  odgj: 'Orang dengan gangguan jiwa',
  // Of a request for an elderly person.
  miskin: 'Miskin',
  terlantar: 'Terlantar',
  'diterlantarkan-keluarga': 'Diterlantarkan keluarga',
  // Classes of a complaint.
  informasi: 'Permintaan informasi',
  tanpaPemeriksaan: 'Tanpa pemeriksaan lapangan',
  denganPemeriksaan: 'Dengan pemeriksaan lapangan',
  // Kinds of requests about personal data.
  akses: 'Akses data',
  koreksi: 'Koreksi data',
  pembatasan: 'Pembatasan pemrosesan',
  pencabutanPembatasan: 'Pencabutan pembatasan',
  penghapusan: 'Penghapusan data',
  // Sources.
  slrt: 'SLRT',
  patroliSosial: 'Patroli sosial',
  satpolPp: 'Satpol PP',
  masyarakat: 'Masyarakat',
  kepolisian: 'Kepolisian',
  instansiLain: 'Instansi lain',
  permohonanLangsung: 'Permohonan langsung',
  pengaduan: 'Dari pengaduan',
  rps: 'Dari hunian RPS',
  pemohon: 'Pemohon sendiri',
  sistem: 'Usul sistem (masa simpan)',
  // Reasons of leaving the RPS.
  waktuPelayananBerakhir: 'Waktu pelayanan berakhir',
  klienMenghentikan: 'Klien menghentikan pelayanan',
  selesaiBimbingan: 'Selesai bimbingan',
  pertimbanganAsesmen: 'Pertimbangan hasil asesmen',
  // Ways of leaving it; the last three are what "tindakan lain" was.
  keluarSendiri: 'Keluar sendiri',
  dijemputKeluarga: 'Dijemput keluarga',
  dipulangkanKeDaerahAsal: 'Dipulangkan ke daerah asal',
  dirujukKeRumahSakit: 'Dirujuk ke rumah sakit',
  dirujukKeLks: 'Dirujuk ke lembaga kesejahteraan sosial',
  dirujukKeInstansiLain: 'Dirujuk ke instansi lain',
  meninggal: 'Tindakan lain: meninggal',
  pergiTanpaIzin: 'Tindakan lain: pergi tanpa izin',
  lainnya: 'Tindakan lain: lainnya',
  // How a rekomendasi lansia ends.
  catatSerahTerima: 'Diserahterimakan di UPT tujuan',
  akhiriTanpaPenempatan: 'Diakhiri tanpa penempatan',
  // Instead of a word.
  dataDihapus: 'Data sudah dihapus',
  belumTercatat: 'Belum tercatat',
};

export function labelUkuran(kata: string): string {
  return Object.hasOwn(LABEL, kata) ? (LABEL[kata] ?? kata) : kata;
}
