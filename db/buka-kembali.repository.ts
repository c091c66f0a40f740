import type { Transaction } from 'kysely';
import type { DB } from './skema.ts';

/**
 * How often somebody has asked to reopen a case, under its lock until the transaction ends: each attempt gets a
 * workflow id of its own.
 */
export async function hitungBukaKembali(trx: Transaction<DB>, kasusId: string): Promise<number> {
  await trx.selectFrom('kasus').select('id').where('id', '=', kasusId).forUpdate().executeTakeFirstOrThrow();
  const { jumlah } = await trx
    .selectFrom('tindakan')
    .select((k) => k.fn.countAll<number>().as('jumlah'))
    .where('kasus_id', '=', kasusId)
    .where('jenis', '=', 'bukaKembali')
    .executeTakeFirstOrThrow();
  return jumlah;
}
