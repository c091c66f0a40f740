import type { Transaction } from 'kysely';
import type { AturanSaluran } from '../domain/saluran/aturan.ts';
import { ATURAN_BAWAAN } from '../domain/saluran/aturan.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

/** An office's rule; what holds without one where it has set none. */
export async function bacaAturanSaluran(
  db: Db | Transaction<DB>,
  instansiId: string,
): Promise<AturanSaluran> {
  const baris = await db
    .selectFrom('aturan_saluran')
    .select('isi')
    .where('instansi_id', '=', instansiId)
    .executeTakeFirst();
  return baris ? (baris.isi as AturanSaluran) : ATURAN_BAWAAN;
}

/** Sets it. What quiet hours hold back is looked at anew under the new rule. */
export async function simpanAturanSaluran(
  trx: Transaction<DB>,
  instansiId: string,
  aturan: AturanSaluran,
): Promise<void> {
  const isi = JSON.stringify(aturan);
  await trx
    .insertInto('aturan_saluran')
    .values({ instansi_id: instansiId, isi })
    .onConflict((c) => c.column('instansi_id').doUpdateSet({ isi }))
    .execute();
  await trx
    .updateTable('pengiriman')
    .set({ tahan_sampai: null })
    .where('instansi_id', '=', instansiId)
    .where('status', 'in', ['menunggu', 'gagal'])
    .where('tahan_sampai', 'is not', null)
    .execute();
}
