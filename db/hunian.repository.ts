import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { KeadaanRps } from '../domain/rps/keadaan.ts';
import { terikatKeadaan } from './kasus.repository.ts';
import { bacaAtauMusnah, MUSNAH } from './kunci/baca-atau-musnah.ts';
import type { Brankas } from './kunci/brankas.ts';
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

/**
 * Ends the last stay of a case in a bed; one that was ended later than that, by what has been taken back since, is cut
 * short. @returns when it ended, or null where the case lay in none at that moment
 */
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
    .where('id', '=', (e) =>
      e
        .selectFrom('hunian as h')
        .select('h.id')
        .where('h.kasus_id', '=', kasusId)
        .orderBy(sql`lower(h.masa)`, 'desc')
        .limit(1),
    )
    .where(sql<boolean>`(upper_inf(masa) or upper(masa) > ${pada}::timestamptz)`)
    .returning(sql<Waktu>`upper(masa)`.as('berakhir'))
    .executeTakeFirst();
  return baris?.berakhir ?? null;
}

/** Until when somebody else lies in a bed from a moment on, the latest of them; null where nobody does. */
export async function ditempatiSampai(
  trx: Transaction<DB>,
  h: { tempatTidurId: string; kasusId: string; mulai: Waktu },
): Promise<{ sampai: Waktu | null } | null> {
  const bentrok = await trx
    .selectFrom('hunian')
    .select(sql<Waktu | null>`upper(masa)`.as('sampai'))
    .where('tempat_tidur_id', '=', h.tempatTidurId)
    .where('kasus_id', '<>', h.kasusId)
    .where(sql<boolean>`masa && tstzrange(${h.mulai}::timestamptz, null)`)
    .orderBy(sql`upper(masa)`, (o) => o.desc().nullsFirst())
    .limit(1)
    .executeTakeFirst();
  return bentrok ?? null;
}

/** How many beds are free. */
export async function hitungKosong(trx: Transaction<DB>, instansiId: string): Promise<number> {
  const { kosong } = await trx
    .selectFrom('tempat_tidur')
    .select((e) => e.fn.countAll<number>().as('kosong'))
    .where('instansi_id', '=', instansiId)
    .where('ditarik_pada', 'is', null)
    .where('id', 'not in', penghuni(trx, instansiId).select('h.tempat_tidur_id'))
    .executeTakeFirstOrThrow();
  return kosong;
}

/** The stays that lie in a bed now; without those that cannot be read. */
export async function bacaPenghuni(
  trx: Transaction<DB>,
  brankas: Brankas,
  instansiId: string,
): Promise<KeadaanRps[]> {
  const baris = await penghuni(trx, instansiId)
    .innerJoin('kasus as k', 'k.id', 'h.kasus_id')
    .select(['k.id', 'k.keadaan'])
    .execute();
  const semua = await Promise.all(
    baris.map((b) => bacaAtauMusnah(brankas.baca<KeadaanRps>(terikatKeadaan(b.id), b.keadaan))),
  );
  return semua.filter((k) => k !== MUSNAH);
}

function penghuni(trx: Transaction<DB>, instansiId: string) {
  return trx
    .selectFrom('hunian as h')
    .where('h.instansi_id', '=', instansiId)
    .where(sql<boolean>`upper_inf(h.masa)`);
}
