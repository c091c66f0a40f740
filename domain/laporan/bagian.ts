/** How a figure is to be read. */
export const SATUAN = ['kasus', 'menit', 'persen', 'hari', 'hariTidur', 'eskalasi'] as const;
export type Satuan = (typeof SATUAN)[number];

export const LABEL_SATUAN: Record<Satuan, string> = {
  kasus: 'kasus',
  menit: 'menit',
  persen: '%',
  hari: 'hari',
  hariTidur: 'hari tempat tidur',
  eskalasi: 'eskalasi',
};

/** A column of a report: what a row is about or, with a unit, a figure that has its definition and its source. */
export type Kolom = { kunci: string; judul: string } & (
  | { satuan?: undefined; waktu?: true | undefined }
  | { satuan: Satuan; definisi: string; sumber: string }
);

export interface Bagian {
  judul: string;
  /** Name of its sheet. */
  lembar: string;
  kolom: readonly Kolom[];
}

/** After so many hours a rung counts as one that moved nobody. */
export const JAM_SESUDAH_ESKALASI = 24;

const SISTEM = 'Catatan sistem';
const STANDAR = 'Standar pelayanan kantor (Permenpan 15/2014), versi yang berlaku bagi kasus itu';
const SOP_RPS = 'SK 08.a/KEP/SEKRT-DINSOS/I/2022';
const DIHAPUS = 'Kasus yang datanya sudah dihapus dihitung sebagai "Data sudah dihapus".';

const layanan = { kunci: 'layanan', judul: 'Layanan' } as const satisfies Kolom;

/** The parts of the report on an office and a period, with each figure's definition. */
export const BAGIAN = {
  kasus: {
    judul: 'Kasus menurut layanan',
    lembar: 'Kasus',
    kolom: [
      layanan,
      {
        kunci: 'masuk',
        judul: 'Masuk',
        satuan: 'kasus',
        definisi: 'Kasus yang dibuat dalam masa laporan.',
        sumber: SISTEM,
      },
      {
        kunci: 'ditutup',
        judul: 'Ditutup',
        satuan: 'kasus',
        definisi:
          'Kasus yang berakhir dalam masa laporan. Yang dibuka kembali tidak dihitung sampai berakhir lagi.',
        sumber: SISTEM,
      },
      {
        kunci: 'terbuka',
        judul: 'Terbuka pada akhir masa',
        satuan: 'kasus',
        definisi: 'Kasus yang sudah dibuat dan belum berakhir pada akhir masa laporan, atau sekarang.',
        sumber: SISTEM,
      },
    ],
  },
  akhir: {
    judul: 'Kasus yang ditutup menurut hasil',
    lembar: 'Hasil',
    kolom: [
      layanan,
      { kunci: 'tahap', judul: 'Hasil' },
      {
        kunci: 'ditutup',
        judul: 'Ditutup',
        satuan: 'kasus',
        definisi: 'Kasus yang berakhir dalam masa laporan, menurut tahap akhirnya.',
        sumber: STANDAR,
      },
    ],
  },
  kategori: {
    judul: 'Kasus masuk menurut kategori',
    lembar: 'Kategori',
    kolom: [
      layanan,
      { kunci: 'kata', judul: 'Kategori' },
      {
        kunci: 'masuk',
        judul: 'Masuk',
        satuan: 'kasus',
        definisi: `Kasus yang dibuat dalam masa laporan, menurut kategori yang tercatat sekarang. Satu kasus lansia dapat berada pada beberapa keadaan. ${DIHAPUS}`,
        sumber: `RPS: lima kategori ${SOP_RPS}; lansia: keadaan klien (Permensos 19/2012); pengaduan: klasifikasi; data pribadi: jenis permintaan (UU 27/2022)`,
      },
    ],
  },
  sumber: {
    judul: 'Kasus masuk menurut sumber',
    lembar: 'Sumber',
    kolom: [
      layanan,
      { kunci: 'kata', judul: 'Sumber' },
      {
        kunci: 'masuk',
        judul: 'Masuk',
        satuan: 'kasus',
        definisi: `Kasus yang dibuat dalam masa laporan, menurut jalan masuknya; rekomendasi lansia menurut kasus asalnya. ${DIHAPUS}`,
        sumber: `RPS: ${SOP_RPS} tahap 1; pengaduan: saluran pengaduan kantor`,
      },
    ],
  },
  alasan: {
    judul: 'Penyaluran menurut alasan',
    lembar: 'Alasan',
    kolom: [
      layanan,
      { kunci: 'kata', judul: 'Alasan' },
      {
        kunci: 'ditutup',
        judul: 'Disalurkan',
        satuan: 'kasus',
        definisi: `Hunian RPS yang berakhir dengan penyaluran dalam masa laporan. ${DIHAPUS}`,
        sumber: `${SOP_RPS} tahap 7: empat alasan`,
      },
    ],
  },
  cara: {
    judul: 'Penyaluran menurut cara',
    lembar: 'Cara',
    kolom: [
      layanan,
      { kunci: 'kata', judul: 'Cara' },
      {
        kunci: 'ditutup',
        judul: 'Disalurkan',
        satuan: 'kasus',
        definisi: `Kasus yang berakhir dalam masa laporan, menurut cara klien disalurkan; tindakan lain dirinci. ${DIHAPUS}`,
        sumber: `RPS: ${SOP_RPS} tahap 7: tujuh cara; lansia: SOP langkah 7`,
      },
    ],
  },
  langkah: {
    judul: 'Waktu tiap langkah terhadap standar',
    lembar: 'Waktu langkah',
    kolom: [
      layanan,
      { kunci: 'langkah', judul: 'Langkah' },
      { kunci: 'sifat', judul: 'Sifat' },
      { kunci: 'jam', judul: 'Jam' },
      {
        kunci: 'standar',
        judul: 'Standar',
        satuan: 'menit',
        definisi:
          'Lama langkah menurut versi standar yang dibawa kasus itu. Pengingat bukan standar: janji kantor kepada dirinya sendiri.',
        sumber: STANDAR,
      },
      {
        kunci: 'selesai',
        judul: 'Selesai',
        satuan: 'kasus',
        definisi:
          'Langkah yang selesai dalam masa laporan. Yang berakhir karena kasusnya dibatalkan tidak dihitung.',
        sumber: SISTEM,
      },
      {
        kunci: 'median',
        judul: 'Median',
        satuan: 'menit',
        definisi:
          'Setengah dari langkah selesai dalam waktu ini atau kurang. Menit jam kerja kantor atau jam kalender, sesuai jam langkah itu, tanpa masa penundaan.',
        sumber: 'Kalender kerja kantor (Perpres 21/2023) ketika langkah itu selesai',
      },
      {
        kunci: 'p90',
        judul: 'Persentil 90',
        satuan: 'menit',
        definisi: 'Sembilan dari sepuluh langkah selesai dalam waktu ini atau kurang.',
        sumber: 'Kalender kerja kantor (Perpres 21/2023) ketika langkah itu selesai',
      },
      {
        kunci: 'tepatWaktu',
        judul: 'Tepat waktu',
        satuan: 'persen',
        definisi: 'Bagian dari langkah selesai yang berakhir sebelum batasnya.',
        sumber: STANDAR,
      },
    ],
  },
  hunianTerlambat: {
    judul: 'Hunian yang melewati batas tinggal',
    lembar: 'Lewat batas tinggal',
    kolom: [
      { kunci: 'nomor', judul: 'Kasus' },
      { kunci: 'masuk', judul: 'Diterima', waktu: true },
      { kunci: 'batas', judul: 'Batas', waktu: true },
      { kunci: 'selesai', judul: 'Berakhir', waktu: true },
      {
        kunci: 'hariTinggal',
        judul: 'Lama tinggal',
        satuan: 'hari',
        definisi: 'Lama klien menempati tempat tidur, seluruhnya, sampai berakhir atau sekarang.',
        sumber: SISTEM,
      },
      {
        kunci: 'hariTerlambat',
        judul: 'Lewat batas',
        satuan: 'hari',
        definisi:
          'Lama klien menempati tempat tidur sesudah batas tinggalnya, juga selama ada tindak lanjut Kepala Dinas. Hunian yang lewat batas dalam masa laporan.',
        sumber: `${SOP_RPS} tahap 7: tujuh hari`,
      },
    ],
  },
  okupansi: {
    judul: 'Keterisian tempat tidur RPS',
    lembar: 'Keterisian',
    kolom: [
      { kunci: 'kelompok', judul: 'Kelompok' },
      {
        kunci: 'tersedia',
        judul: 'Tersedia',
        satuan: 'hariTidur',
        definisi:
          'Setiap tempat tidur pada setiap hari ia ada dan tidak ditarik, sampai hari ini. Yang sudah ada sebelum tanggalnya dicatat dihitung sejak awal masa laporan.',
        sumber: SISTEM,
      },
      {
        kunci: 'terpakai',
        judul: 'Terpakai',
        satuan: 'hariTidur',
        definisi: 'Setiap tempat tidur pada setiap hari ia ditempati, walau hanya sebagian hari itu.',
        sumber: SISTEM,
      },
      {
        kunci: 'keterisian',
        judul: 'Keterisian',
        satuan: 'persen',
        definisi: 'Hari tempat tidur terpakai dibagi hari tempat tidur tersedia.',
        sumber: SISTEM,
      },
    ],
  },
  eskalasi: {
    judul: 'Eskalasi dan kelanjutannya',
    lembar: 'Eskalasi',
    kolom: [
      layanan,
      { kunci: 'langkah', judul: 'Langkah' },
      { kunci: 'jenjang', judul: 'Jenjang' },
      {
        kunci: 'terkirim',
        judul: 'Terkirim',
        satuan: 'eskalasi',
        definisi: 'Jenjang yang jatuh tempo dan terkirim dalam masa laporan.',
        sumber: 'Tangga eskalasi dalam standar pelayanan kantor',
      },
      {
        kunci: 'ditanggapi',
        judul: 'Ditanggapi',
        satuan: 'eskalasi',
        definisi: 'Yang sesudah terkirim mendapat tanggapan: diketahui, rencana, atau tindak lanjut.',
        sumber: SISTEM,
      },
      {
        kunci: 'ditinggalkan',
        judul: `Selesai dalam ${JAM_SESUDAH_ESKALASI} jam`,
        satuan: 'eskalasi',
        definisi: `Yang langkahnya selesai dalam ${JAM_SESUDAH_ESKALASI} jam kalender sesudah terkirim.`,
        sumber: SISTEM,
      },
      {
        kunci: 'terbuka',
        judul: 'Masih terbuka',
        satuan: 'eskalasi',
        definisi: 'Yang langkahnya sampai sekarang belum selesai.',
        sumber: SISTEM,
      },
    ],
  },
} as const satisfies Record<string, Bagian>;

export type KunciBagian = keyof typeof BAGIAN;
export const KUNCI_BAGIAN = Object.keys(BAGIAN) as KunciBagian[];

/** A row: a value for every column of its part, and the words a program goes by. */
export interface BarisLaporan<B extends KunciBagian = KunciBagian> {
  kode: Record<string, string>;
  nilai: Record<(typeof BAGIAN)[B]['kolom'][number]['kunci'], string | number | null>;
}
