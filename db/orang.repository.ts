import type { Kysely, Transaction } from 'kysely';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

/** An account as sign-in needs it. @param surel in lower case */
export async function cariAkun(db: Db, surel: string) {
  return db
    .selectFrom('orang')
    .select(['id', 'instansi_id', 'sandi_hash', 'contoh'])
    .where('surel', '=', surel)
    .where('aktif', '=', true)
    .where('sistem', '=', false)
    .executeTakeFirst();
}

/** The hash of somebody's password. */
export async function bacaSandiHash(db: Db, orangId: string): Promise<string> {
  const { sandi_hash: hash } = await db
    .selectFrom('orang')
    .select('sandi_hash')
    .where('id', '=', orangId)
    .executeTakeFirstOrThrow();
  return hash;
}

/**
 * Puts a password of the person's own choice in place of another.
 * @returns whether it was still the old one: of two changes at once the first counts
 */
export async function gantiSandi(
  db: Kysely<DB>,
  orangId: string,
  hash: { lama: string; baru: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('orang')
    .set({ sandi_hash: hash.baru, wajib_ganti_sandi: false })
    .where('id', '=', orangId)
    .where('sandi_hash', '=', hash.lama)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Holds a person until the transaction ends: nobody signs in as them meanwhile. */
export async function kunciOrang(trx: Transaction<DB>, id: string): Promise<void> {
  await trx.selectFrom('orang').select('id').where('id', '=', id).forNoKeyUpdate().executeTakeFirstOrThrow();
}
