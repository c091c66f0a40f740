import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { CaraMasuk } from '../domain/masuk/kewajiban.ts';
import { DIAM_SESI_MENIT, LAMA_SESI_JAM } from '../domain/masuk/lama-sesi.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

/** Neither too old nor idle for too long, on the database's own clock. */
export const sesiHidup = sql<boolean>`(sesi.kedaluwarsa_pada > now()
  and sesi.terakhir_dipakai > now() - make_interval(mins => ${sql.lit(DIAM_SESI_MENIT)}))`;

export interface SesiBaru {
  sidik: Buffer;
  orangId: string;
  cara: CaraMasuk;
  faktorKedua: boolean;
  /** The hash that the password was found to fit; none where no password was used. */
  sandiHash?: string;
}

/**
 * Opens a session, and clears the person's ended ones. The lock on the person makes it wait for a change of the
 * password or a deactivation under way: no session slips in behind one that ends them all.
 * @returns false where the person or the password is no longer what was checked
 */
export async function bukaSesi(db: Db, s: SesiBaru): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    let pemilik = trx.selectFrom('orang').select('id').where('id', '=', s.orangId).where('aktif', '=', true);
    if (s.sandiHash !== undefined) pemilik = pemilik.where('sandi_hash', '=', s.sandiHash);
    if (!(await pemilik.forShare().executeTakeFirst())) return false;
    await trx
      .deleteFrom('sesi')
      .where('orang_id', '=', s.orangId)
      .where((k) => k.not(sesiHidup))
      .execute();
    await trx
      .insertInto('sesi')
      .values({
        sidik: s.sidik,
        orang_id: s.orangId,
        cara: s.cara,
        faktor_kedua: s.faktorKedua,
        kedaluwarsa_pada: sql`now() + make_interval(hours => ${LAMA_SESI_JAM})`,
      })
      .execute();
    return true;
  });
}

/** Notes that a session was used. The minute in between keeps reading cheap. */
export async function catatPemakaian(db: Db, sesiId: string): Promise<void> {
  await db
    .updateTable('sesi')
    .set({ terakhir_dipakai: sql`now()` })
    .where('id', '=', sesiId)
    .where('terakhir_dipakai', '<', sql<string>`now() - interval '1 minute'`)
    .execute();
}

/** Notes that a second factor was shown in a session. */
export async function catatFaktorKedua(db: Kysely<DB>, sesiId: string): Promise<void> {
  await db.updateTable('sesi').set({ faktor_kedua: true }).where('id', '=', sesiId).execute();
}

/** Somebody's sessions that have not ended, the one used last first. */
export async function daftarSesi(db: Db, orangId: string) {
  return db
    .selectFrom('sesi')
    .select(['id', 'cara', 'dibuat_pada', 'terakhir_dipakai'])
    .where('orang_id', '=', orangId)
    .where(sesiHidup)
    .orderBy('terakhir_dipakai', 'desc')
    .orderBy('id')
    .execute();
}

/** Ends one of somebody's sessions. @returns whether there was such a one */
export async function akhiriSesi(db: Db, orangId: string, sesiId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sesi')
    .where('orang_id', '=', orangId)
    .where('id', '=', sesiId)
    .where(sesiHidup)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends all sessions of a person, but for one where it is named; safe to repeat. */
export async function akhiriSemuaSesi(db: Kysely<DB>, orangId: string, kecuali?: string): Promise<void> {
  let q = db.deleteFrom('sesi').where('orang_id', '=', orangId);
  if (kecuali !== undefined) q = q.where('id', '!=', kecuali);
  await q.execute();
}
