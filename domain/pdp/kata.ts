/** What a person may ask of the office about the own data. Source: UU 27/2022, articles 5 to 13. */
export const JENIS_PERMINTAAN = [
  'akses',
  'koreksi',
  'pembatasan',
  'pencabutanPembatasan',
  'penghapusan',
] as const;
export type JenisPermintaan = (typeof JENIS_PERMINTAAN)[number];

/** Who asks: the person, or somebody who may for them. */
export const HUBUNGAN_PEMOHON = ['sendiri', 'wali', 'keluarga', 'kuasa'] as const;

/** How far a request reaches: the case it names, or every case of the same person. */
export const CAKUPAN = ['kasus', 'orang'] as const;

export const CARA_PENYAMPAIAN = ['langsung', 'surat', 'surel', 'telepon', 'lainnya'] as const;
