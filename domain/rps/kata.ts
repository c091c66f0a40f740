/** The standard of the RPS, by name. Source: SK 08.a/KEP/SEKRT-DINSOS/I/2022. */

export const SUMBER_LAPORAN = [
  'slrt',
  'patroliSosial',
  'satpolPp',
  'masyarakat',
  'kepolisian',
  'instansiLain',
] as const;
export type SumberLaporan = (typeof SUMBER_LAPORAN)[number];

export const KATEGORI = [
  'orangTerlantar',
  'gelandanganPengemisAnakJalanan',
  'wanitaTunaSusila',
  'lanjutUsiaTerlantar',
  'odgj',
] as const;
export type Kategori = (typeof KATEGORI)[number];

/** Stage 7, why: the four reasons. */
export const ALASAN_PENYALURAN = [
  'waktuPelayananBerakhir',
  'klienMenghentikan',
  'selesaiBimbingan',
  'pertimbanganAsesmen',
] as const;

/** Stage 7, how: the seven ways. */
export const CARA_PENYALURAN = [
  'keluarSendiri',
  'dijemputKeluarga',
  'dipulangkanKeDaerahAsal',
  'dirujukKeRumahSakit',
  'dirujukKeLks',
  'dirujukKeInstansiLain',
  'tindakanLain',
] as const;

/** Stage 6: the five kinds of guidance. */
export const BIMBINGAN = ['fisik', 'sosial', 'mental', 'psikososial', 'keterampilan'] as const;

export const KELOMPOK_TEMPAT_TIDUR = ['laki-laki', 'perempuan', 'anak', 'odgj'] as const;
export type KelompokTempatTidur = (typeof KELOMPOK_TEMPAT_TIDUR)[number];

export const USIA_DEWASA = 18;
