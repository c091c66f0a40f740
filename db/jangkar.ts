import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { jsonKanonik } from './kunci/json-kanonik.ts';
import type { Db } from './koneksi.ts';
import { HASH_AWAL } from './riwayat.ts';

export interface KepalaRantai {
  kasus_id: string;
  urutan: number;
  hash: Buffer;
}

/** Hash of an anchor: the one before it and every head it holds, in the order of the cases. */
export function hashJangkar(sebelum: Buffer, pada: string, kepala: readonly KepalaRantai[]): Buffer {
  const urut = kepala
    .map((k) => [k.kasus_id, k.urutan, k.hash.toString('hex')] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(sebelum)
    .update(jsonKanonik([pada, urut]))
    .digest();
}

/**
 * Ties down the heads of all chains that grew since the last anchor: what is cut off or rewritten afterwards no
 * longer fits. Safe to call at any time and from several workers.
 * @returns how many heads were anchored
 */
export async function pasangJangkar(db: Db, pada: string): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('lindung:jangkar'))`.execute(trx);
    const kepala = await trx
      .selectFrom('kasus as k')
      .innerJoin('riwayat as r', (g) => g.onRef('r.kasus_id', '=', 'k.id').onRef('r.urutan', '=', 'k.urutan'))
      .select(['r.kasus_id', 'r.urutan', 'r.hash'])
      .where((e) =>
        e.not(
          e.exists(
            e
              .selectFrom('jangkar_kepala as j')
              .select('j.jangkar')
              .whereRef('j.kasus_id', '=', 'k.id')
              .whereRef('j.urutan', '=', 'k.urutan'),
          ),
        ),
      )
      .execute();
    if (kepala.length === 0) return 0;
    const lama = await trx
      .selectFrom('jangkar')
      .select(['urutan', 'hash'])
      .orderBy('urutan', 'desc')
      .limit(1)
      .executeTakeFirst();
    const sebelum = lama?.hash ?? HASH_AWAL;
    const urutan = (lama?.urutan ?? 0) + 1;
    await trx
      .insertInto('jangkar')
      .values({ urutan, pada, hash_sebelum: sebelum, hash: hashJangkar(sebelum, pada, kepala) })
      .execute();
    await trx
      .insertInto('jangkar_kepala')
      .columns(['jangkar', 'kasus_id', 'urutan', 'hash'])
      .expression(
        sql`select ${urutan}::int, * from unnest(
          ${kepala.map((k) => k.kasus_id)}::uuid[], ${kepala.map((k) => k.urutan)}::int[], ${kepala.map((k) => k.hash)}::bytea[])`,
      )
      .execute();
    return kepala.length;
  });
}

/**
 * The daily anchor, asked for as often as one likes: the first of a day (UTC) that finds something to tie down.
 * A new system has its first anchor with its first cases, not a day later.
 */
export async function jangkarHarian(db: Db, pada: string): Promise<number> {
  const lama = await db
    .selectFrom('jangkar')
    .select('pada')
    .orderBy('urutan', 'desc')
    .limit(1)
    .executeTakeFirst();
  return lama?.pada.slice(0, 10) === pada.slice(0, 10) ? 0 : pasangJangkar(db, pada);
}
