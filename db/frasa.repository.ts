import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

/**
 * Passphrases on their way from the API to the worker: closed for the worker's key, for two minutes at most, in a table
 * that is in no write-ahead log and no backup. Times are the database's own.
 */

/** A key is known by the head of its digest. */
export function idKunciFrasa({ publik }: { publik: Buffer }): string {
  return createHash('sha256').update(publik).digest('hex').slice(0, 16);
}

/** Makes a worker's public key known; the latest one to say so is used. */
export async function umumkanKunciFrasa(db: Db, k: { id: string; publik: Buffer }): Promise<void> {
  await db
    .insertInto('kunci_frasa')
    .values({ ...k, dibuat_pada: sql`clock_timestamp()` })
    .onConflict((c) => c.column('id').doUpdateSet({ dibuat_pada: sql`clock_timestamp()` }))
    .execute();
}

/** The key to close a passphrase for, or null where no worker has ever started. */
export async function kunciFrasaKini(db: Db): Promise<{ id: string; publik: Buffer } | null> {
  const baris = await db
    .selectFrom('kunci_frasa')
    .select(['id', 'publik'])
    .orderBy('dibuat_pada', 'desc')
    .limit(1)
    .executeTakeFirst();
  return baris ?? null;
}

/** Lays a closed passphrase down for one act, in the transaction that records the act. */
export async function titipFrasa(
  trx: Transaction<DB>,
  f: { tindakanId: string; kunciId: string; kotak: Buffer },
): Promise<void> {
  await trx
    .insertInto('frasa_sandi')
    .values({ tindakan_id: f.tindakanId, kunci_id: f.kunciId, kotak: f.kotak })
    .execute();
}

/** Looks at a passphrase and leaves it: to see that it is there and opens the certificate, before a number is taken. */
export async function intipFrasa(db: Db, tindakanId: string): Promise<Buffer | null> {
  const baris = await db
    .selectFrom('frasa_sandi')
    .select('kotak')
    .where('tindakan_id', '=', tindakanId)
    .where('kedaluwarsa_pada', '>', sql<string>`clock_timestamp()`)
    .executeTakeFirst();
  return baris?.kotak ?? null;
}

/** Takes a passphrase: whoever asks next finds none. */
export async function ambilFrasa(db: Db, tindakanId: string): Promise<Buffer | null> {
  const baris = await db
    .deleteFrom('frasa_sandi')
    .where('tindakan_id', '=', tindakanId)
    .returning(['kotak', sql<boolean>`kedaluwarsa_pada > clock_timestamp()`.as('berlaku')])
    .executeTakeFirst();
  return baris?.berlaku ? baris.kotak : null;
}

/** Removes what nobody fetched in time. @returns how many */
export async function sapuFrasa(db: Db): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('frasa_sandi')
    .where('kedaluwarsa_pada', '<=', sql<string>`clock_timestamp()`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
