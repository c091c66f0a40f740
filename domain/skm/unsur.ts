/**
 * The nine elements of the survey of satisfaction. Source: Permenpan RB 14/2017, appendix, "unsur SKM". They are known
 * by name: their numbering differs between regulations.
 */
export const UNSUR = [
  'persyaratan',
  'prosedur',
  'waktu',
  'biaya',
  'produk',
  'kompetensi',
  'perilaku',
  'pengaduan',
  'sarana',
] as const;
export type Unsur = (typeof UNSUR)[number];

export const NAMA_UNSUR: Readonly<Record<Unsur, string>> = {
  persyaratan: 'Persyaratan',
  prosedur: 'Sistem, Mekanisme, dan Prosedur',
  waktu: 'Waktu Penyelesaian',
  biaya: 'Biaya/Tarif',
  produk: 'Produk Spesifikasi Jenis Pelayanan',
  kompetensi: 'Kompetensi Pelaksana',
  perilaku: 'Perilaku Pelaksana',
  pengaduan: 'Penanganan Pengaduan, Saran, dan Masukan',
  sarana: 'Sarana dan Prasarana',
};

/** Makes something for each element. */
export function perUnsur<T>(buat: (u: Unsur) => T): Record<Unsur, T> {
  return Object.fromEntries(UNSUR.map((u) => [u, buat(u)])) as Record<Unsur, T>;
}

/** Services whose clients are asked. */
export const LAYANAN_SKM = ['lansia', 'rps', 'pengaduan'] as const;
export type LayananSkm = (typeof LAYANAN_SKM)[number];
