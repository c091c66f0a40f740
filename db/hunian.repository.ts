import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { DB } from './skema.ts';

/** How many beds are free, and which stay ends next by its 7 days. */
export async function siapKeluarBerikut(
  trx: Transaction<DB>,
  instansiId: string,
): Promise<{ kosong: number; berikut: { nomor: string; batas: string } | undefined }> {
  const terisi = trx
    .selectFrom('hunian')
    .select('tempat_tidur_id')
    .where('instansi_id', '=', instansiId)
    .where(sql<boolean>`upper_inf(masa)`);
  const { kosong } = await trx
    .selectFrom('tempat_tidur')
    .select((e) => e.fn.countAll<number>().as('kosong'))
    .where('instansi_id', '=', instansiId)
    .where('ditarik_pada', 'is', null)
    .where('id', 'not in', terisi)
    .executeTakeFirstOrThrow();
  const berikut = await trx
    .selectFrom('hunian as h')
    .innerJoin('kasus as k', 'k.id', 'h.kasus_id')
    .select(['k.nomor', sql<string>`lower(h.masa) + interval '7 days'`.as('batas')])
    .where('h.instansi_id', '=', instansiId)
    .where(sql<boolean>`upper_inf(h.masa)`)
    .orderBy(sql`lower(h.masa)`)
    .limit(1)
    .executeTakeFirst();
  return { kosong, berikut };
}
