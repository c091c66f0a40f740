import { LABEL_TENGGAT } from '../../../../domain/kasus/label.ts';
import { labelIsian } from '../../../kata/isian.ts';
import { NAMA_LAYANAN } from '../../../kata/layanan.ts';

/** How places within a standard, a calendar or a rule are called; numbers count what stands before them. */
const KATA: Readonly<Record<string, string>> = {
  isi: '',
  publik: 'Terbitan',
  tenggat: '',
  atasanId: 'Atasan',
  bawaan: 'Pilihan bawaan',
  biaya: 'Biaya',
  berlakuSejak: 'Berlaku sejak',
  dasarHukum: 'Dasar hukum',
  dipakai: 'Dipakai kantor',
  jam: 'Jam',
  jamKerja: 'Jam kerja',
  janji: 'Janji waktu',
  jenjang: 'Jenjang',
  kantor: 'Kantor',
  kelompok: 'Kelompok',
  kepada: 'Penerima',
  klasifikasi: 'Klasifikasi surat',
  kontakPiket: 'Kontak piket',
  label: 'Label',
  libur: 'Hari libur',
  mendesakWajib: 'Yang mendesak selalu dikirim',
  menit: 'Lama (menit)',
  mulai: 'Mulai',
  nilai: 'Isi',
  nomorSk: 'Nomor SK',
  palingBanyak: 'Paling banyak (kali)',
  parafPengganti: 'Pengganti pemaraf',
  pengaduan: 'Pengaduan',
  persyaratan: 'Persyaratan',
  polaNomor: 'Pola nomor surat',
  produk: 'Produk pelayanan',
  prosedur: 'Prosedur',
  rantaiParaf: 'Rantai paraf',
  retensi: 'Masa simpan (bulan)',
  rincian: 'Rincian',
  saluran: 'Saluran',
  sasaran: 'Sasaran',
  selesai: 'Selesai',
  senyap: 'Jam senyap',
  setelahMenit: 'Menit sesudah batas',
  setiapMenit: 'Setiap (menit)',
  sifat: 'Sifat',
  tanpaKeputusan: 'Bila tidak diputus dalam 24 jam',
  tautan: 'Tautan',
  teks: 'Teks',
  telepon: 'Telepon',
  tujuan: 'Tujuan',
  ulangi: 'Pengulangan',
  unit: 'Kode unit',
  untuk: 'Untuk',
  waktu: 'Waktu',
  zona: 'Zona waktu',
};

/** "isi.tenggat.paraf.jenjang.0.kepada.1" as people read it: "Batas paraf › Jenjang 1 › Penerima 2". */
export function sebutLokasi(lokasi: string): string {
  const bagian = lokasi.split('.');
  const kata = bagian.flatMap((b, i) => {
    if (/^\d+$/.test(b)) return [];
    const nomor = bagian[i + 1];
    const nama = sebut(b, bagian[i - 1]);
    if (nama === '') return [];
    return [nomor !== undefined && /^\d+$/.test(nomor) ? `${nama} ${Number(nomor) + 1}` : nama];
  });
  return kata.length > 0 ? kata.join(' › ') : lokasi;
}

function sebut(bagian: string, sebelum: string | undefined): string {
  if (sebelum === 'tenggat' && Object.hasOwn(LABEL_TENGGAT, bagian))
    return LABEL_TENGGAT[bagian as keyof typeof LABEL_TENGGAT];
  if (sebelum === 'retensi') return NAMA_LAYANAN[bagian] ?? bagian;
  // Numbered places of a published time name deadlines; everywhere else the word only groups them.
  if (bagian === 'tenggat' && sebelum !== 'isi') return 'Tenggat';
  return Object.hasOwn(KATA, bagian) ? (KATA[bagian] ?? bagian) : labelIsian(bagian);
}
