import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { BasisDataUji } from '../basis-data.ts';

/** Lays a case's client into a bed of the sample RPS by its name, from when to when. */
export async function tanamHunian(
  bd: BasisDataUji,
  kasusId: string,
  tempatTidur: string,
  dari: string,
  sampai: string | null = null,
): Promise<void> {
  await bd.db
    .insertInto('hunian')
    .columns(['id', 'instansi_id', 'tempat_tidur_id', 'kasus_id', 'masa'])
    .expression((q) =>
      q
        .selectFrom('tempat_tidur')
        .select([sql.val(randomUUID()).as('i'), 'instansi_id', 'id', sql.val(kasusId).as('k')])
        .select(sql<string>`tstzrange(${dari}::timestamptz, ${sampai}::timestamptz)`.as('masa'))
        .where('nama', '=', tempatTidur),
    )
    .execute();
}
