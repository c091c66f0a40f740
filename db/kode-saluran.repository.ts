import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Saluran } from '../domain/saluran/saluran.ts';
import type { DB } from './skema.ts';

/** A message that somebody asks for themselves, by one channel. */
export interface PesanDiminta {
  jenis: 'kodeSaluran' | 'ujiSaluran';
  instansiId: string;
  orangId: string;
  saluran: Saluran;
  /** Of two with the same key the second is none. */
  kunci: string;
  dibuatPada: Waktu;
}

/** @returns whether it is a new one */
export async function titipPesanDiminta(trx: Transaction<DB>, p: PesanDiminta): Promise<boolean> {
  const baru = await trx
    .insertInto('kotak_keluar')
    .values({
      id: randomUUID(),
      kunci: p.kunci,
      instansi_id: p.instansiId,
      orang_id: p.orangId,
      lewat: 'penanggung',
      jenis: p.jenis,
      isi: JSON.stringify({ saluran: p.saluran }),
      dibuat_pada: p.dibuatPada,
    })
    .onConflict((c) => c.columns(['kunci', 'orang_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return baru !== undefined;
}

/** Ages of the codes somebody asked for within a day, in seconds, the latest first. On the clock of the domain. */
export async function umurKodeDiminta(
  trx: Transaction<DB>,
  orangId: string,
  sekarang: Waktu,
): Promise<number[]> {
  const umur = sql<number>`extract(epoch from ${sekarang}::timestamptz - dibuat_pada)::float8`;
  const baris = await trx
    .selectFrom('kotak_keluar')
    .select(umur.as('umur'))
    .where('orang_id', '=', orangId)
    .where('jenis', '=', 'kodeSaluran')
    .where(sql<boolean>`dibuat_pada > ${sekarang}::timestamptz - interval '1 day'`)
    .orderBy('dibuat_pada', 'desc')
    .execute();
  return baris.map((b) => b.umur);
}
