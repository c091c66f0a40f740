import type { Peran, PeranPelaku } from '../kata.ts';

/** The person behind an act and the position that gives the right to it. */
export interface Pelaku {
  orangId: string;
  jabatanId: string;
  peran: PeranPelaku;
  /** Set where the person stands in: Plt for a vacant post, Plh for a temporary absence (UU 30/2014 art. 14). */
  sebagai?: 'plt' | 'plh';
}

/** A member of the staff: somebody who can sign in. */
export interface PelakuPetugas extends Pelaku {
  peran: Peran;
}

/** Who caused an entry of the history: a person, or the system on the basis of the standard. */
export type Oleh = ({ jenis: 'orang' } & Pelaku) | { jenis: 'sistem'; dasar: 'standar' | 'pemulihan' };

export const SISTEM_STANDAR: Oleh = { jenis: 'sistem', dasar: 'standar' };
