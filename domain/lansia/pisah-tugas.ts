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
  const ada = (peran: Peran) => bolehParaf(k, pemegang).some((p) => p.peran === peran);
  if (ada(dari)) return undefined;
  const pengganti = k.standar.parafPengganti;
  return { dari, ke: pengganti && ada(pengganti) ? pengganti : null };
}

/** Whether the turn on record is still the one that follows from who holds the positions now. */
export function giliranSesuai(k: KeadaanLansia, pemegang: readonly PemegangPeran[]): boolean {
  const kini = alihkanParaf(k, pemegang);
  return kini?.dari === k.parafDialihkan?.dari && kini?.ke === k.parafDialihkan?.ke;
}

/** Who of those in office may do what somebody was refused for separation of duties, or because it has passed on. */
export function penggantiLansia<P extends PemegangPeran>(
  k: KeadaanLansia,
  jenis: string,
  pemegang: readonly P[],
): P[] {
  if (jenis === 'tandaTangan') {
    return pemegang.filter((p) => p.peran === 'kadis' && !sudahParaf(k, p.orangId));
  }
  const dialihkan = alihkanParaf(k, pemegang);
  const giliran = dialihkan ? dialihkan.ke : k.standar.rantaiParaf[k.paraf.length];
  return bolehParaf(k, pemegang).filter((p) => p.peran === giliran);
}

function bolehParaf<P extends PemegangPeran>(k: KeadaanLansia, pemegang: readonly P[]): P[] {
  const kadis = pemegang.filter((p) => p.peran === 'kadis').map((p) => p.orangId);
  const hanyaIaKadis = (orangId: string) => kadis.length > 0 && kadis.every((o) => o === orangId);
  return pemegang.filter(
    ({ orangId }) => k.asesmen?.oleh !== orangId && !sudahParaf(k, orangId) && !hanyaIaKadis(orangId),
  );
}

function sudahParaf(k: KeadaanLansia, orangId: string): boolean {
  return k.paraf.some((p) => p.orangId === orangId);
}
