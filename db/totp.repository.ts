import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

/** What the sealed secrets of somebody are bound to. */
export function terikatTotp(orangId: string): string {
  return `totp:${orangId}`;
}

/** The time codes are made of, by the database: the same for every API process. */
export const kiniMs = sql<number>`(extract(epoch from now()) * 1000)::bigint`;

/** After a right code. */
export const takTerkunci = { gagal: 0, terkunci_sampai: null };

/** Whether the person has a second factor. */
export async function adaTotp(db: Db, orangId: string): Promise<boolean> {
  const baris = await db
    .selectFrom('totp')
    .select('orang_id')
    .where('orang_id', '=', orangId)
    .where('rahasia', 'is not', null)
    .executeTakeFirst();
  return baris !== undefined;
}

/** Keeps a secret that was shown until a code of it is entered; the one in force stays in force. */
export async function simpanCalon(db: Db, orangId: string, calon: Buffer): Promise<void> {
  await db
    .insertInto('totp')
    .values({ orang_id: orangId, calon })
    .onConflict((k) => k.column('orang_id').doUpdateSet({ calon }))
    .execute();
}

/** The secret that waits for its first code, and the time by the database. */
export async function bacaCalon(db: Db, orangId: string) {
  return db
    .selectFrom('totp')
    .select(['calon', kiniMs.as('kiniMs')])
    .where('orang_id', '=', orangId)
    .executeTakeFirst();
}

/**
 * Puts the secret that was shown into force, with new recovery codes.
 * @returns false where another one was shown meanwhile
 */
export async function berlakukanCalon(
  trx: Transaction<DB>,
  orangId: string,
  p: { calon: Buffer; langkah: number; sidikPemulihan: readonly Buffer[] },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('totp')
    .set({ rahasia: p.calon, calon: null, terpasang_pada: sql`now()`, ...takTerkunci })
    .set({ langkah_terakhir: p.langkah })
    .where('orang_id', '=', orangId)
    .where('calon', '=', p.calon)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await trx.deleteFrom('kode_pemulihan').where('orang_id', '=', orangId).execute();
  await trx
    .insertInto('kode_pemulihan')
    .values(p.sidikPemulihan.map((sidik) => ({ orang_id: orangId, sidik })))
    .execute();
  return true;
}

/** Takes somebody's second factor away, recovery codes included. @returns whether there was one */
export async function hapusTotp(db: Kysely<DB>, orangId: string): Promise<boolean> {
  const baris = await db
    .deleteFrom('totp')
    .where('orang_id', '=', orangId)
    .returning('rahasia')
    .executeTakeFirst();
  return baris !== undefined && baris.rahasia !== null;
}
