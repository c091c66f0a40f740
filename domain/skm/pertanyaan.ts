import type { Penjawab } from './profil.ts';
import type { LayananSkm, Unsur } from './unsur.ts';
import { UNSUR } from './unsur.ts';

/** The four answers from 1 to 4, as the form in Permenpan RB 14/2017 has them, in plain words. */
const PILIHAN: Readonly<Record<Unsur, readonly [string, string, string, string]>> = {
  persyaratan: ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  prosedur: ['Tidak mudah', 'Kurang mudah', 'Mudah', 'Sangat mudah'],
  waktu: ['Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat'],
  // The services are free: who had to pay says so here.
  biaya: ['Ya, dan memberatkan', 'Ya, cukup banyak', 'Ya, sedikit', 'Tidak, gratis'],
  produk: ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  kompetensi: ['Tidak mampu', 'Kurang mampu', 'Mampu', 'Sangat mampu'],
  perilaku: [
    'Tidak sopan dan tidak ramah',
    'Kurang sopan dan kurang ramah',
    'Sopan dan ramah',
    'Sangat sopan dan ramah',
  ],
  pengaduan: [
    'Tidak ada tempat menyampaikannya',
    'Ada, tetapi tidak ditanggapi',
    'Ditanggapi, tetapi belum tuntas',
    'Ditanggapi dan dikelola dengan baik',
  ],
  sarana: ['Buruk', 'Cukup', 'Baik', 'Sangat baik'],
};

const TANYA: Readonly<Record<LayananSkm, Readonly<Record<Unsur, string>>>> = {
  lansia: {
    persyaratan:
      'Apakah syarat yang diminta untuk surat rekomendasi sesuai dengan yang diumumkan atau dijelaskan?',
    prosedur: 'Apakah urutan pengurusannya mudah diikuti, sejak permohonan sampai lanjut usia diantar?',
    waktu: 'Apakah pengurusannya cepat?',
    biaya: 'Apakah Anda atau keluarga diminta membayar?',
    produk: 'Apakah surat rekomendasi dan pendampingan yang diterima sesuai dengan yang dijanjikan?',
    kompetensi: 'Apakah petugas dan pekerja sosial mampu menjalankan tugasnya?',
    perilaku: 'Apakah petugas dan pekerja sosial sopan dan ramah kepada lanjut usia dan keluarganya?',
    pengaduan: 'Bagaimana kantor menangani pengaduan, saran, dan masukan?',
    sarana: 'Bagaimana keadaan kantor, kendaraan, dan perlengkapan yang dipakai melayani?',
  },
  rps: {
    persyaratan: 'Apakah syarat untuk masuk Rumah Perlindungan Sosial sesuai dengan yang dijelaskan?',
    prosedur: 'Apakah urutan pelayanannya mudah diikuti, sejak diterima sampai meninggalkan rumah?',
    waktu: 'Apakah pelayanannya cepat?',
    biaya: 'Apakah Anda atau keluarga diminta membayar?',
    produk: 'Apakah perlindungan, bimbingan, dan bantuan yang diterima sesuai dengan yang dijanjikan?',
    kompetensi: 'Apakah petugas dan pekerja sosial mampu menjalankan tugasnya?',
    perilaku: 'Apakah petugas dan pekerja sosial sopan dan ramah?',
    pengaduan: 'Bagaimana kantor menangani pengaduan, saran, dan masukan?',
    sarana: 'Bagaimana keadaan tempat tidur, kamar mandi, makanan, dan ruangan di rumah ini?',
  },
  pengaduan: {
    persyaratan: 'Apakah keterangan yang diminta untuk mengadu sesuai dengan yang diumumkan?',
    prosedur: 'Apakah cara mengadu dan mengikuti pengaduan mudah?',
    waktu: 'Apakah pengaduan Anda ditanggapi dan dijawab dengan cepat?',
    biaya: 'Apakah Anda diminta membayar?',
    produk: 'Apakah jawaban yang Anda terima sesuai dengan yang Anda adukan?',
    kompetensi: 'Apakah petugas mampu menangani pengaduan Anda?',
    perilaku: 'Apakah petugas sopan dan ramah?',
    pengaduan: 'Bagaimana kantor menindaklanjuti pengaduan Anda?',
    sarana: 'Bagaimana keadaan tempat, formulir, telepon, dan halaman untuk mengadu?',
  },
};

export interface Pertanyaan {
  unsur: Unsur;
  tanya: string;
  /** The answers; the first counts 1, the last 4. */
  pilihan: readonly string[];
}

/** The nine questions of a service, in the order of the regulation. */
export function pertanyaanSkm(layanan: LayananSkm): Pertanyaan[] {
  return UNSUR.map((unsur) => ({ unsur, tanya: TANYA[layanan][unsur], pilihan: PILIHAN[unsur] }));
}

/** How somebody says who they are. */
export function pilihanPenjawab(layanan: LayananSkm): Readonly<Record<Penjawab, string>> {
  return {
    klien: layanan === 'pengaduan' ? 'Saya yang mengadu' : 'Saya sendiri yang dilayani',
    pendamping: 'Saya mewakili: keluarga, pendamping, atau yang mengajukan',
  };
}
