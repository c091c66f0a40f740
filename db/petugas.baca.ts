import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Peran } from '../domain/kata.ts';
import type { Db } from './koneksi.ts';

// Far above what an office has.
const MAKS = 1_000;

/** Who of the office holds a position of this role at a moment, by name. */
export async function petugasMenurutPeran(db: Db, instansiId: string, peran: Peran, pada: Waktu) {
  return db
    .selectFrom('jabatan as j')
    .innerJoin('pemangku as p', (k) =>
      k.onRef('p.jabatan_id', '=', 'j.id').on(sql<boolean>`p.masa @> ${pada}::timestamptz`),
    )
    .innerJoin('orang as o', 'o.id', 'p.orang_id')
    .select(['o.id', 'o.nama', 'j.id as jabatan_id', 'j.nama as jabatan', 'p.sifat'])
    .where('j.instansi_id', '=', instansiId)
    .where('j.peran', '=', peran)
    .where('o.aktif', '=', true)
    .orderBy('o.nama')
    .orderBy('j.nama')
    .orderBy('p.id')
    .limit(MAKS)
    .execute();
}
