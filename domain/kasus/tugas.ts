import type { Peran } from '../kata.ts';

/** An entry the case wants in somebody's inbox: a person's where one is in charge, else a role's. */
export interface TugasDiminta {
  /** Unique within the case; the same task is not made twice. */
  kunci: string;
  tindakan: string;
  peran: Peran;
  orangId?: string;
  /** The role whose turn it would be, were it not for separation of duties. */
  alihanDari?: Peran;
  /** The deadline it runs under, by key. */
  tenggat?: string;
}
