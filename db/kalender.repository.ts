import type { Transaction } from 'kysely';
import type { KalenderKerja } from '../domain/jam/kalender.ts';
import type { DB } from './skema.ts';

/** Replaces an office's calendar: for every clock that starts from now on. Deadlines that run stay as they are. */
export async function gantiKalender(
  trx: Transaction<DB>,
  instansiId: string,
  kalender: KalenderKerja,
): Promise<void> {
  await trx
    .updateTable('instansi')
    .set({ zona: kalender.zona, kalender: JSON.stringify(kalender) })
    .where('id', '=', instansiId)
    .execute();
}

/** Locks the office against new cases as well, and counts the open ones. */
export async function kasusTerbukaTerkunci(trx: Transaction<DB>, instansiId: string): Promise<number> {
  // A birth holds its office by the foreign key until it commits.
  await trx
    .selectFrom('instansi')
    .select('id')
    .where('id', '=', instansiId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const { jumlah } = await trx
    .selectFrom('kasus')
    .select((e) => e.fn.countAll<number>().as('jumlah'))
    .where('instansi_id', '=', instansiId)
    .where('terbuka', '=', true)
    .executeTakeFirstOrThrow();
  return jumlah;
}
