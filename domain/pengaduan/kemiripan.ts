import { kemiripan, trigram } from '../kasus/trigram.ts';
import type { KeadaanPengaduan } from './keadaan.ts';

/** From here on two complaints may be about the same thing. The measure and the threshold are those of pg_trgm. */
export const AMBANG_MIRIP = 0.3;

type Pembanding = Pick<KeadaanPengaduan, 'saluran' | 'nomorRujukan' | 'perihal' | 'uraian' | 'tempat'>;

/**
 * The likely duplicates of a complaint, the likeliest first. The same number in the same channel is the same
 * complaint, whatever was typed in.
 */
export function pengaduanSerupa<K extends Pembanding>(
  k: Pembanding,
  lain: readonly K[],
): { pengaduan: K; kemiripan: number }[] {
  const acuan = trigram(teks(k));
  return lain
    .map((l) => ({ pengaduan: l, kemiripan: nomorSama(k, l) ? 1 : kemiripan(acuan, trigram(teks(l))) }))
    .filter((l) => l.kemiripan >= AMBANG_MIRIP)
    .toSorted((a, b) => b.kemiripan - a.kemiripan);
}

function teks(k: Pembanding): string {
  return [k.perihal, k.uraian, k.tempat ?? ''].join(' ');
}

function nomorSama(a: Pembanding, b: Pembanding): boolean {
  return a.nomorRujukan !== undefined && a.saluran === b.saluran && a.nomorRujukan === b.nomorRujukan;
}
