import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { KelompokTempatTidur } from '../domain/rps/kata.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

/** A bed as its office describes it. Its name is unique in its room among the beds in use. */
export interface TempatTidur {
  kamar: string;
  nama: string;
  kelompok: KelompokTempatTidur;
}

/** Every bed the office has or had, with the case that lies in it. */
export async function daftarTempatTidur(db: Db | Transaction<DB>, instansiId: string) {
  return db
    .selectFrom('tempat_tidur as t')
    .leftJoin('hunian as h', (k) =>
      k.onRef('h.tempat_tidur_id', '=', 't.id').on(sql<boolean>`upper_inf(h.masa)`),
    )
    .leftJoin('kasus as k', 'k.id', 'h.kasus_id')
    .select(['t.id', 't.kamar', 't.nama', 't.kelompok', 't.ditarik_pada'])
    .select(['k.id as kasus_id', 'k.nomor'])
    .where('t.instansi_id', '=', instansiId)
    .orderBy('t.kamar')
    .orderBy('t.nama')
    .orderBy('t.ditarik_pada')
    .execute();
}

export type BarisTempatTidurKantor = Awaited<ReturnType<typeof daftarTempatTidur>>[number];

/** A bed in use, locked until the transaction ends: whoever lies down in it waits. */
export async function kunciTempatTidur(trx: Transaction<DB>, instansiId: string, id: string) {
  return trx
    .selectFrom('tempat_tidur')
    .select(['id', 'kamar', 'nama', 'kelompok'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .where('ditarik_pada', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

/** Number of the case that lies in a bed. */
export async function penghuniTempatTidur(trx: Transaction<DB>, id: string): Promise<string | null> {
  const baris = await trx
    .selectFrom('hunian as h')
    .innerJoin('kasus as k', 'k.id', 'h.kasus_id')
    .select('k.nomor')
    .where('h.tempat_tidur_id', '=', id)
    .where(sql<boolean>`upper_inf(h.masa)`)
    .executeTakeFirst();
  return baris?.nomor ?? null;
}

/** Another bed in use that has this name. The caller holds the office's lock. */
export async function namaTempatTidurTerpakai(
  trx: Transaction<DB>,
  instansiId: string,
  { kamar, nama }: TempatTidur,
  kecuali?: string,
): Promise<boolean> {
  const ada = await trx
    .selectFrom('tempat_tidur')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('kamar', '=', kamar)
    .where('nama', '=', nama)
    .where('ditarik_pada', 'is', null)
    .executeTakeFirst();
  return ada !== undefined && ada.id !== kecuali;
}

/** @param sejak when it can be lain in @returns the id of the new bed */
export async function tambahTempatTidur(
  trx: Transaction<DB>,
  instansiId: string,
  t: TempatTidur,
  sejak: Waktu,
): Promise<string> {
  const id = randomUUID();
  await trx
    .insertInto('tempat_tidur')
    .values({ id, instansi_id: instansiId, ...t, ada_sejak: sejak })
    .execute();
  return id;
}

export async function ubahTempatTidur(
  trx: Transaction<DB>,
  id: string,
  isi: TempatTidur | { ditarik_pada: Waktu },
): Promise<void> {
  await trx.updateTable('tempat_tidur').set(isi).where('id', '=', id).execute();
}
