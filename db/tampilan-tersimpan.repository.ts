import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Brankas } from './kunci/brankas.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

/** A filter of the list that somebody keeps under a name. */
export interface TampilanTersimpan<S> {
  id: string;
  nama: string;
  saringan: S;
  urut: string;
}

const terikat = (id: string) => `tampilan:${id}`;

/** What a person keeps, the oldest first. @param S as it was given to `simpanTampilan` */
export async function daftarTampilan<S>(
  db: Db | Transaction<DB>,
  brankas: Brankas,
  orangId: string,
): Promise<TampilanTersimpan<S>[]> {
  const baris = await db
    .selectFrom('tampilan_tersimpan')
    .select(['id', 'isi'])
    .where('orang_id', '=', orangId)
    .orderBy('dibuat_pada')
    .orderBy('id')
    .execute();
  return Promise.all(
    baris.map(async ({ id, isi }) => ({
      id,
      ...(await brankas.baca<Omit<TampilanTersimpan<S>, 'id'>>(terikat(id), isi)),
    })),
  );
}

/** Keeps one more. The caller holds the person. @returns its id */
export async function simpanTampilan<S>(
  trx: Transaction<DB>,
  brankas: Brankas,
  milik: { orangId: string; instansiId: string },
  t: Omit<TampilanTersimpan<S>, 'id'>,
): Promise<string> {
  const id = randomUUID();
  const isi = await brankas.simpanKantor(milik.instansiId, terikat(id), t);
  await trx.insertInto('tampilan_tersimpan').values({ id, orang_id: milik.orangId, isi }).execute();
  return id;
}

/** @returns whether this person kept it */
export async function hapusTampilan(db: Db, orangId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('tampilan_tersimpan')
    .where('id', '=', id)
    .where('orang_id', '=', orangId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
