import type { PelakuPetugas } from '../domain/kasus/pelaku.ts';
import type { Peran } from '../domain/kata.ts';

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
}

export function perannya(p: Pengguna): Peran[] {
  return [...new Set(p.jabatan.map((j) => j.peran))];
}

/** The villages a person is confined to, or null where the whole office is open to them. */
export function wilayahTerbatas(p: Pengguna): string[] | null {
  if (p.jabatan.some((j) => j.peran !== 'petugas-desa')) return null;
  return p.jabatan.flatMap((j) => (j.wilayah ? [j.wilayah] : []));
}
