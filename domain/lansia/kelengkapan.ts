import type { Peran, PeranPelaku } from '../kata.ts';
import type { KeadaanLansia } from './keadaan.ts';

/**
 * Of whom missing papers are asked: of the village that handed the request in, as long as somebody is there to be
 * asked, else of those who examine it.
 * @param pemegang the roles that somebody holds now, of those that count in this case
 */
export function dimintaDari(pemohon: PeranPelaku | undefined, pemegang: readonly Peran[]): Peran {
  return pemohon === 'petugas-desa' && pemegang.includes('petugas-desa') ? 'petugas-desa' : 'petugas-dinsos';
}

/** Something was handed in, put right or decided: it is for the office again to look. */
export function kelengkapanDijawab(k: KeadaanLansia): KeadaanLansia {
  if (k.kelengkapanDiminta?.dari === undefined) return k;
  const { kelengkapanDiminta: _, ...sisa } = k;
  return sisa;
}
