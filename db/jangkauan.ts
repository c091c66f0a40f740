import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Layanan } from '../domain/kata.ts';
import { PERAN } from '../domain/kata.ts';
import type { Wilayah } from '../domain/wilayah.ts';
import { kunciWilayah, terikatWilayah } from '../domain/wilayah.ts';

/** Whose cases somebody may see: one office's, and of these only some villages' where confined to them. */
export interface Jangkauan {
  instansiId: string;
  /** Holds a position that is not bound to an area. */
  seluruhKantor: boolean;
  /** The areas of the positions that are bound to theirs. */
  wilayah: readonly Wilayah[];
}

/** In which services somebody acts: in all their cases, or in those of the own area only. */
export interface Penanganan {
  semua: readonly Layanan[];
  diWilayah: readonly Layanan[];
}

/** The condition on `kasus` that every read of cases carries. */
export function terlihat(j: Jangkauan): RawBuilder<boolean> {
  const kantor = sql<boolean>`kasus.instansi_id = ${j.instansiId}`;
  return j.seluruhKantor ? kantor : sql<boolean>`(${kantor} and ${diWilayah(j)})`;
}

/** Whether a case is of an area of theirs: in others, a position that is bound to its area is none. */
export function wilayahSendiri(j: Jangkauan): RawBuilder<boolean> {
  // A case of no area has no answer to the comparison.
  return sql<boolean>`coalesce(${diWilayah(j)}, false)`;
}

function diWilayah({ wilayah }: Jangkauan): RawBuilder<boolean> {
  return wilayah.length === 0 ? sql`false` : sql`(${sql.join(wilayah.map(dalam), sql` or `)})`;
}

// As `samaWilayah`: where one of the two does not say its kecamatan, the name decides alone.
function dalam(w: Wilayah): RawBuilder<boolean> {
  const { desaKelurahan, kecamatan } = kunciWilayah(w);
  const desa = sql<boolean>`kasus.desa_kelurahan = ${desaKelurahan}`;
  if (kecamatan === null) return desa;
  return sql<boolean>`(${desa} and coalesce(kasus.kecamatan, ${kecamatan}) = ${kecamatan})`;
}

/** Whether what a case has for a role is for somebody who holds that role: one bound to its area only there. */
export function untukPeran(j: Jangkauan, peran: RawBuilder<string | null>): RawBuilder<boolean> {
  const terikat = PERAN.filter((p) => terikatWilayah(p));
  return sql<boolean>`((${peran} = any(${terikat})) is not true or ${diWilayah(j)})`;
}

/** The condition on `kasus` that somebody acts in it, beside seeing it. */
export function ditangani(j: Jangkauan, p: Penanganan): RawBuilder<boolean> {
  const semua = sql<boolean>`kasus.layanan = any(${[...p.semua]})`;
  return sql<boolean>`(${semua} or (kasus.layanan = any(${[...p.diWilayah]}) and ${diWilayah(j)}))`;
}
