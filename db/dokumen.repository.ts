import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { JenisDokumen, TipeDokumen } from '../domain/kata.ts';
import { TIPE_SALINAN } from '../domain/kata.ts';
import type { GudangBerkas } from './gudang/gudang.ts';
import type { Jangkauan } from './jangkauan.ts';
import { terlihat, wilayahSendiri } from './jangkauan.ts';
import type { Db } from './koneksi.ts';
import type { Brankas } from './kunci/brankas.ts';
import type { Kunci } from './kunci/kotak-sandi.ts';
import { sandikan } from './kunci/kotak-sandi.ts';
import type { DB } from './skema.ts';

export interface DokumenBaru {
  id: string;
  instansiId: string;
  pemilik: string;
  jenis: JenisDokumen;
  nama: string;
  tipe: TipeDokumen | typeof TIPE_SALINAN;
  /** Of the content, in bytes. */
  ukuran: number;
  diunggahPada: Waktu;
}

/** More than anybody has under way; whoever reaches it attaches or throws away something first. */
export const MAKS_TITIPAN = 200;

export function terikatDokumen(id: string): string {
  return `dokumen:${id}`;
}

function terikatNama(id: string): string {
  return `dokumen-nama:${id}`;
}

export function sidikKotak(kotak: Buffer): Buffer {
  return createHash('sha256').update(kotak).digest();
}

/**
 * Records an upload that belongs to no case yet. Its box must be in the store before: a row promises its content.
 * @param kunci the document's own key, made in the same transaction
 */
export async function catatUnggahan(
  trx: Transaction<DB>,
  kunci: Kunci,
  d: DokumenBaru,
  kotak: Buffer,
): Promise<void> {
  await trx
    .insertInto('dokumen')
    .values({
      id: d.id,
      instansi_id: d.instansiId,
      pemilik: d.pemilik,
      jenis: d.jenis,
      nama: sandikan(kunci, Buffer.from(JSON.stringify(d.nama)), terikatNama(d.id)),
      tipe: d.tipe,
      ukuran: d.ukuran,
      sha256_kotak: sidikKotak(kotak),
      kunci_id: kunci.id,
      diunggah_pada: d.diunggahPada,
    })
    .execute();
}

/** A document of the office. `kunci` is null where its key was destroyed. @param id a UUID */
export async function cariDokumen(db: Db, instansiId: string, id: string) {
  return dokumenKantor(db, instansiId, id).executeTakeFirst();
}

/** The same where somebody may know of it: staged by themselves, or attached to a case within their reach. */
export async function cariDokumenTerlihat(db: Db, j: Jangkauan, orangId: string, id: string) {
  return dokumenKantor(db, j.instansiId, id)
    .leftJoin('kasus', 'kasus.id', 'dokumen.kasus_id')
    .select(['kasus.layanan', dokumenTerbatas.as('dibatasi'), wilayahSendiri(j).as('wilayah_sendiri')])
    .where((e) =>
      e.or([e.and([e('dokumen.kasus_id', 'is', null), e('dokumen.pemilik', '=', orangId)]), terlihat(j)]),
    )
    .executeTakeFirst();
}

/**
 * Whether a document of a case is restricted with it; the query names both tables. A copy of somebody's data that was
 * handed over is as restricted as the cases it was made of.
 */
export const dokumenTerbatas = sql<boolean | null>`(kasus.dibatasi or (
  dokumen.tipe = ${TIPE_SALINAN} and not kasus.terbuka and exists (
    select from pdp_sasaran s join kasus asal on asal.id = s.kasus_id
    where s.permintaan_id = kasus.id and asal.dibatasi
  )
))`;

function dokumenKantor(db: Db, instansiId: string, id: string) {
  return db
    .selectFrom('dokumen')
    .leftJoin('kunci_data', 'kunci_data.id', 'dokumen.kunci_id')
    .select(['dokumen.id', 'dokumen.nama', 'dokumen.tipe', 'dokumen.sha256_kotak', 'dokumen.pemilik'])
    .select(['dokumen.kasus_id', 'kunci_data.id as kunci'])
    .where('dokumen.id', '=', id)
    .where('dokumen.instansi_id', '=', instansiId);
}

/** The name a document was uploaded under. @throws TidakTerbaca where its key was destroyed */
export function namaDokumen(brankas: Brankas, d: { id: string; nama: Buffer }): Promise<string> {
  return brankas.baca<string>(terikatNama(d.id), d.nama);
}

/** Makes documents a case's: their keys are its own from then on, so that who erases the case erases them. */
export async function lampirkanKeKasus(
  trx: Transaction<DB>,
  kasusId: string,
  dokumen: readonly { id: string; kunci_id: string }[],
): Promise<void> {
  await trx
    .updateTable('dokumen')
    .set({ kasus_id: kasusId })
    .where(
      'id',
      'in',
      dokumen.map((d) => d.id),
    )
    .execute();
  await trx
    .updateTable('kunci_data')
    .set({ kasus_id: kasusId })
    .where(
      'id',
      'in',
      dokumen.map((d) => d.kunci_id),
    )
    .execute();
}

/** What a person has staged since a moment, the latest first. */
export async function titipanMilik(db: Db, pemilik: string, sejak: Waktu) {
  return titipanSejak(db, pemilik, sejak)
    .select(['id', 'jenis', 'nama', 'tipe', 'ukuran', 'diunggah_pada'])
    .orderBy('diunggah_pada', 'desc')
    .orderBy('id')
    .execute();
}

/** How many of them there are. */
export async function jumlahTitipan(db: Db, pemilik: string, sejak: Waktu): Promise<number> {
  const { jumlah } = await titipanSejak(db, pemilik, sejak)
    .select((k) => k.fn.countAll<number>().as('jumlah'))
    .executeTakeFirstOrThrow();
  return jumlah;
}

function titipanSejak(db: Db, pemilik: string, sejak: Waktu) {
  return db
    .selectFrom('dokumen')
    .where('pemilik', '=', pemilik)
    .where('kasus_id', 'is', null)
    .where('diunggah_pada', '>', sejak);
}

/** Of these uploads, the ones that this person has staged since a moment. */
export async function unggahanMilik(
  db: Db,
  pemilik: string,
  sejak: Waktu,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const baris = await titipanSejak(db, pemilik, sejak)
    .select('id')
    .where('id', 'in', [...ids])
    .execute();
  return new Set(baris.map((b) => b.id));
}

/**
 * Ids of staged uploads older than a moment, without those of somebody whose acts are still to be judged: such an act
 * may bring them, and attaches what was fresh when it was given.
 */
export async function titipanBasi(db: Db, sebelum: Waktu, batas: number): Promise<string[]> {
  const basi = await db
    .selectFrom('dokumen')
    .select('id')
    .where('kasus_id', 'is', null)
    .where('diunggah_pada', '<=', sebelum)
    .where('pemilik', 'not in', (q) =>
      q
        .selectFrom('tindakan')
        .select('orang_id')
        .where('status', '=', 'menunggu')
        .where('orang_id', 'is not', null)
        .$castTo<{ orang_id: string }>(),
    )
    .orderBy('diunggah_pada')
    .limit(batas)
    .execute();
  return basi.map((b) => b.id);
}

/**
 * Takes away a staged upload with its key and its box, all or nothing.
 * @returns false where it was attached in the meantime or is gone @throws GudangPergi, and then it stays
 */
export async function hapusTitipan(db: Db, gudang: GudangBerkas, id: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const dokumen = await trx
      .deleteFrom('dokumen')
      .where('id', '=', id)
      .where('kasus_id', 'is', null)
      .returning('kunci_id')
      .executeTakeFirst();
    if (!dokumen) return false;
    await trx.deleteFrom('kunci_data').where('id', '=', dokumen.kunci_id).execute();
    // Last: where the store is away, row and key come back with the transaction.
    await gudang.hapus(id);
    return true;
  });
}
