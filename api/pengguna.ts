import type { PelakuPetugas } from '../domain/kasus/pelaku.ts';
import type { Layanan, Peran } from '../domain/kata.ts';
import type { Kewajiban } from '../domain/masuk/kewajiban.ts';
import type { Wilayah } from '../domain/wilayah.ts';
import { terikatWilayah } from '../domain/wilayah.ts';

/** A position a person holds now. */
export interface JabatanDipegang extends PelakuPetugas {
  nama: string;
  /** The area a petugas-desa is bound to. */
  wilayah?: Wilayah;
}

/** The person behind a request. An office never sees another's cases: every query carries `instansiId`. */
export interface Pengguna {
  orangId: string;
  nama: string;
  surel: string;
  instansiId: string;
  jabatan: readonly JabatanDipegang[];
  /** The services the own office offers now. */
  layananKantor: readonly Layanan[];
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

/**
 * The positions that count in a case, as `jabatanPada` has them, where its state is not at hand.
 * @param b a row read within this person's reach
 */
export function jabatanUntukBaris(p: Pengguna, b: { wilayah_sendiri: boolean }): JabatanDipegang[] {
  return p.jabatan.filter((j) => b.wilayah_sendiri || !terikatWilayah(j.peran));
}
