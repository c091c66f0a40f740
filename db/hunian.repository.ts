import { randomUUID } from 'node:crypto';
import type { NotNull, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { DB } from './skema.ts';

/** Puts a client into a bed; the database refuses where one of them is not free. */
export async function mulaiHunian(
  trx: Transaction<DB>,
  h: { instansiId: string; kasusId: string; tempatTidurId: string; mulai: Waktu },
): Promise<void> {
  await trx
    .insertInto('hunian')
    .values({
      id: randomUUID(),
      instansi_id: h.instansiId,
      tempat_tidur_id: h.tempatTidurId,
      kasus_id: h.kasusId,
      masa: sql`tstzrange(${h.mulai}::timestamptz, null)`,
    })
    .execute();
}

/** Ends the stay of a case in its bed. @returns when it ended, or null where it lay in none */
export async function akhiriHunian(
  trx: Transaction<DB>,
  kasusId: string,
  pada: Waktu,
): Promise<Waktu | null> {
  const baris = await trx
    .updateTable('hunian')
    // A stay lasts at least a moment: an empty range would be no stay at all.
    .set({
      masa: sql`tstzrange(lower(masa), greatest(${pada}::timestamptz, lower(masa) + interval '1 millisecond'))`,
    })
    .where('kasus_id', '=', kasusId)
    .where(sql<boolean>`upper_inf(masa)`)
    .returning(sql<Waktu>`upper(masa)`.as('berakhir'))
    .executeTakeFirst();
  return baris?.berakhir ?? null;
}

/** How many beds are free, and which stay ends next by its 7 days, in whatever bed it began. */
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
    .select(['k.nomor', 'k.tenggat as batas'])
    .where('h.instansi_id', '=', instansiId)
    .where(sql<boolean>`upper_inf(h.masa)`)
    .where('k.tenggat', 'is not', null)
    .orderBy('k.tenggat')
    .$narrowType<{ batas: NotNull }>()
    .limit(1)
    .executeTakeFirst();
  return { kosong, berikut };
}
