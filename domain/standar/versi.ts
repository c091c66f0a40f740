import type { Waktu } from '../jam/waktu.ts';

/** A version of a standard and the moment from which it holds. */
export interface Versi {
  versi: number;
  berlakuSejak: Waktu;
}

export type KeadaanVersi = 'berlaku' | 'akanBerlaku' | 'digantikan' | 'dilangkahi';

/** What a version is at a moment. The latest that has begun is in force, and takes over what was planned before it. */
export function keadaanVersi(v: Versi, semua: readonly Versi[], pada: Waktu): KeadaanVersi {
  const berlaku = versiBerlaku(semua, pada);
  if (v.versi === berlaku?.versi) return 'berlaku';
  // A later version begins no later: this one never comes into force, or never did.
  if (semua.some((s) => s.versi > v.versi && s.berlakuSejak <= v.berlakuSejak)) return 'dilangkahi';
  return v.berlakuSejak > pada ? 'akanBerlaku' : 'digantikan';
}

export function versiBerlaku<V extends Versi>(semua: readonly V[], pada: Waktu): V | null {
  return semua
    .filter((v) => v.berlakuSejak <= pada)
    .reduce<V | null>((a, v) => (a && a.versi > v.versi ? a : v), null);
}
