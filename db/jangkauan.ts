import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';

/** Whose cases somebody may see: one office's, and of these only some villages' where confined to them. */
export interface Jangkauan {
  instansiId: string;
  /** Null: the whole office. */
  wilayah: readonly string[] | null;
}

/** The condition on `kasus` that every read of cases carries. */
export function terlihat(j: Jangkauan): RawBuilder<boolean> {
  const kantor = sql<boolean>`kasus.instansi_id = ${j.instansiId}`;
  return j.wilayah === null ? kantor : sql<boolean>`(${kantor} and kasus.wilayah = any(${[...j.wilayah]}))`;
}
