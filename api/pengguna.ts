import type { PelakuPetugas } from '../domain/kasus/pelaku.ts';
import type { Peran } from '../domain/kata.ts';
import type { Kewajiban } from '../domain/masuk/kewajiban.ts';

/** A position a person holds now. */
export interface JabatanDipegang extends PelakuPetugas {
  nama: string;
  /** A petugas-desa's village. */
  wilayah?: string;
}

/** The person behind a request. An office never sees another's cases: every query carries `instansiId`. */
export interface Pengguna {
  orangId: string;
  nama: string;
  surel: string;
  instansiId: string;
  jabatan: readonly JabatanDipegang[];
  sesi: SesiPengguna;
}

/** The session a request came in. */
export interface SesiPengguna {
  id: string;
  totpWajib: boolean;
  totpTerpasang: boolean;
  /** What it still has to do before it opens everything. */
  kewajiban: readonly Kewajiban[];
}

export function perannya(p: Pick<Pengguna, 'jabatan'>): Peran[] {
  return [...new Set(p.jabatan.map((j) => j.peran))];
}

/** The villages a person is confined to, or null where the whole office is open to them. */
export function wilayahTerbatas(p: Pengguna): string[] | null {
  if (p.jabatan.some((j) => j.peran !== 'petugas-desa')) return null;
  return p.jabatan.flatMap((j) => (j.wilayah ? [j.wilayah] : []));
}
