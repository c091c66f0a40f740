/** Grade of an index. Source: Permenpan RB 14/2017, table of nilai persepsi. */
export type Mutu = 'A' | 'B' | 'C' | 'D';

/** How the regulation calls the performance (kinerja unit pelayanan) a grade stands for. */
export const KINERJA: Readonly<Record<Mutu, string>> = {
  A: 'Sangat Baik',
  B: 'Baik',
  C: 'Kurang Baik',
  D: 'Tidak Baik',
};

/**
 * A 88.31–100, B 76.61–88.30, C 65.00–76.60, D 25.00–64.99.
 * @param nilai 25 to 100, rounded to two decimals: between these intervals there is nothing
 */
export function mutu(nilai: number): Mutu {
  if (nilai >= 88.31) return 'A';
  if (nilai >= 76.61) return 'B';
  return nilai >= 65 ? 'C' : 'D';
}
