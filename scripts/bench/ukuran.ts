/** One figure; over its budget, the bench fails. */
export interface Ukuran {
  nama: string;
  nilai: number;
  satuan: 'ms' | 'KB' | '/detik' | '';
  batas?: number;
  /** The budget is the least there must be; otherwise the value stays below it. */
  paling?: 'sedikit';
}

/** A part of the system that is measured. */
export type Bagian = () => Promise<Ukuran[]>;

/** @param bagian 0.95: the value that 95 of 100 do not exceed */
export function persentil(nilai: readonly number[], bagian: number): number {
  const urut = nilai.toSorted((a, b) => a - b);
  return urut[Math.max(0, Math.ceil(urut.length * bagian) - 1)] ?? NaN;
}
