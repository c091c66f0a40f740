import { sql } from 'kysely';
import type { CaraSaluran, Saluran } from '../domain/saluran/saluran.ts';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Db } from './koneksi.ts';
import { TERBUKA } from './pengiriman.repository.ts';

/** A channel the workers have, and how it is doing. Times are the database's own. */
export interface SaluranTerpasang {
  saluran: Saluran;
  cara: CaraSaluran;
  berhasilPada: string | null;
  gagalPada: string | null;
  galat: string | null;
}

/**
 * A worker makes known which channels it has; those it has not are none of this installation's. What still waited for
 * one of these is a dead letter, which the administrator can send again once the channel is back.
 */
export async function umumkanSaluran(
  db: Db,
  ada: readonly { saluran: Saluran; cara: CaraSaluran }[],
  sekarang: Waktu,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const nama = ada.map((s) => s.saluran);
    await trx
      .deleteFrom('saluran_terpasang')
      .where(sql<boolean>`saluran <> all(${nama})`)
      .execute();
    await trx
      .updateTable('pengiriman')
      .set({ status: 'mati', galat: 'saluranDilepas', selesai_pada: sekarang })
      .where(sql<boolean>`saluran <> all(${nama})`)
      .where('status', 'in', TERBUKA)
      // In the hands of a worker that has the channel still: it will say what became of it.
      .where(sql<boolean>`(diambil_sampai is null or diambil_sampai < clock_timestamp())`)
      .execute();
    for (const { saluran, cara } of ada) {
      await trx
        .insertInto('saluran_terpasang')
        .values({ saluran, cara })
        .onConflict((c) => c.column('saluran').doUpdateSet({ cara }))
        .execute();
    }
  });
}

export async function bacaSaluranTerpasang(db: Db): Promise<SaluranTerpasang[]> {
  const baris = await db.selectFrom('saluran_terpasang').selectAll().orderBy('saluran').execute();
  return baris.map((b) => ({
    saluran: b.saluran as Saluran,
    cara: b.cara as CaraSaluran,
    berhasilPada: b.berhasil_pada,
    gagalPada: b.gagal_pada,
    galat: b.galat,
  }));
}

/** Notes how a channel fared last. @param galat null: it worked */
export async function catatKeadaanSaluran(db: Db, saluran: Saluran, galat: string | null): Promise<void> {
  const kini = sql<string>`clock_timestamp()`;
  await db
    .updateTable('saluran_terpasang')
    .set(galat === null ? { berhasil_pada: kini } : { gagal_pada: kini, galat })
    .where('saluran', '=', saluran)
    .execute();
}
