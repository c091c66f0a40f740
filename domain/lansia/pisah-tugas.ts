import type { Peran } from '../kata.ts';
import type { KeadaanLansia } from './keadaan.ts';

/** Who holds which role now. */
export interface PemegangPeran {
  peran: Peran;
  orangId: string;
}

/**
 * Rule 7, when a paraf falls due: where everybody who could give it sent the assessment, has initialled already, or
 * is the only one who could sign, it passes to the office's alternate; `ke: null` where there is none either.
 * @returns undefined where the chain's own turn can be taken
 */
export function alihkanParaf(
  k: KeadaanLansia,
  pemegang: readonly PemegangPeran[],
): { dari: Peran; ke: Peran | null } | undefined {
  const dari = k.standar.rantaiParaf[k.paraf.length];
  if (k.tahap !== 'paraf' || dari === undefined) return undefined;
  const kadis = pemegang.filter((p) => p.peran === 'kadis').map((p) => p.orangId);
  const bolehParaf = (orangId: string) =>
    k.asesmen?.oleh !== orangId &&
    !k.paraf.some((p) => p.orangId === orangId) &&
    !(kadis.length > 0 && kadis.every((o) => o === orangId));
  const ada = (peran: Peran) => pemegang.some((p) => p.peran === peran && bolehParaf(p.orangId));
  if (ada(dari)) return undefined;
  const pengganti = k.standar.parafPengganti;
  return { dari, ke: pengganti && ada(pengganti) ? pengganti : null };
}
