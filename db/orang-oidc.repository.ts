import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

/** Somebody as an OIDC provider knows them. */
export interface IdentitasOidc {
  penerbit: string;
  sub: string;
}

/** The account an identity is tied to, whatever its state. */
export async function cariTertaut(db: Db, { penerbit, sub }: IdentitasOidc) {
  return db
    .selectFrom('orang_oidc')
    .innerJoin('orang', 'orang.id', 'orang_oidc.orang_id')
    .select(['orang.id', 'orang.aktif', 'orang.contoh'])
    .where('penerbit', '=', penerbit)
    .where('sub', '=', sub)
    .where('orang.sistem', '=', false)
    .executeTakeFirst();
}

/**
 * Ties an identity to an account; safe to repeat.
 * @returns false where the account has another identity of this provider
 */
export async function tautkan(db: Db, { penerbit, sub }: IdentitasOidc, orangId: string): Promise<boolean> {
  await db
    .insertInto('orang_oidc')
    .values({ penerbit, sub, orang_id: orangId })
    .onConflict((k) => k.doNothing())
    .execute();
  return (await cariTertaut(db, { penerbit, sub }))?.id === orangId;
}

/** Unties an account from every provider. @returns whether it was tied to one */
export async function lepasTautan(db: Kysely<DB>, orangId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('orang_oidc')
    .where('orang_id', '=', orangId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Remembers a sign-in on its way through the provider, and forgets those that never came back. */
export async function simpanMulai(
  db: Db,
  mulai: { sidik: Buffer; kembali: string; menit: number },
): Promise<void> {
  await db
    .with('usang', (q) => q.deleteFrom('oidc_mulai').where('kedaluwarsa_pada', '<=', sql<string>`now()`))
    .insertInto('oidc_mulai')
    .values({
      sidik: mulai.sidik,
      kembali: mulai.kembali,
      kedaluwarsa_pada: sql`now() + make_interval(mins => ${mulai.menit})`,
    })
    .execute();
}

/** Takes a sign-in that comes back: once, and in time. @returns where it goes on, or undefined */
export async function ambilMulai(db: Db, sidik: Buffer): Promise<string | undefined> {
  const baris = await db
    .deleteFrom('oidc_mulai')
    .where('sidik', '=', sidik)
    .returning(['kembali', sql<boolean>`kedaluwarsa_pada > now()`.as('berlaku')])
    .executeTakeFirst();
  return baris?.berlaku ? baris.kembali : undefined;
}
