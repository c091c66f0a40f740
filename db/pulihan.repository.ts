import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

/**
 * The restores after which nobody has compared the engine with the cases yet, held until the transaction ends: only
 * one worker does it.
 * @returns when the latest of them was, or null where there is nothing to do
 */
export async function pulihanBelumSelaras(trx: Transaction<DB>): Promise<Waktu | null> {
  const baris = await trx
    .selectFrom('pulihan')
    .select('pada')
    .where('selaras_pada', 'is', null)
    .orderBy('pada', 'desc')
    .forUpdate()
    .skipLocked()
    .execute();
  return baris[0]?.pada ?? null;
}

/** Notes that engine and cases agree again. */
export async function catatSelaras(trx: Transaction<DB>): Promise<void> {
  await trx
    .updateTable('pulihan')
    .set({ selaras_pada: sql`now()` })
    .where('selaras_pada', 'is', null)
    .execute();
}

/** Ids that workflows of this system may have: of every case, and of every attempt to reopen one. */
export async function alurDikenal(db: Db): Promise<Map<string, { kasusId: string }>> {
  const { rows } = await sql<{ alur: string; id: string }>`
    select nomor alur, id from kasus union select alur_id, id from kasus
    union select alur_id, kasus_id from tindakan where jenis = 'bukaKembali'`.execute(db);
  return new Map(rows.map((b) => [b.alur, { kasusId: b.id }]));
}

/** What is on record of a case, to be held against its workflow. */
export interface CatatanKasus {
  id: string;
  alurId: string;
  terbuka: boolean;
  tahap: string;
  versi: number;
  urutan: number;
  /** When its last entry was. */
  waktu: Waktu;
  /** An act has waited for its receipt since before the restore. */
  menunggu: boolean;
}

function catatan(db: Db, pulihPada: Waktu) {
  return db
    .selectFrom('kasus')
    .select(['id', 'alur_id as alurId', 'terbuka', 'tahap', 'versi', 'urutan', 'diubah_pada as waktu'])
    .select((e) =>
      e
        .exists(
          e
            .selectFrom('tindakan')
            .select('tindakan.id')
            .whereRef('tindakan.kasus_id', '=', 'kasus.id')
            .where('tindakan.status', '=', 'menunggu')
            .where('tindakan.dibuat_pada', '<', pulihPada),
        )
        .as('menunggu'),
    );
}

/** Open cases, a page at a time in the order of their ids. */
export async function halamanCatatan(
  db: Db,
  pulihPada: Waktu,
  sesudah: string,
  batas: number,
): Promise<CatatanKasus[]> {
  const baris = await catatan(db, pulihPada)
    .where('terbuka', '=', true)
    .where('id', '>', sesudah)
    .orderBy('id')
    .limit(batas)
    .execute();
  return baris.map((b) => ({ ...b, menunggu: Boolean(b.menunggu) }));
}

export async function bacaCatatan(db: Db, pulihPada: Waktu, kasusId: string): Promise<CatatanKasus | null> {
  const b = await catatan(db, pulihPada).where('id', '=', kasusId).executeTakeFirst();
  return b ? { ...b, menunggu: Boolean(b.menunggu) } : null;
}

/** Workflow ids of attempts to reopen a case that have waited since before the restore. */
export async function bukaKembaliMenunggu(db: Db, pulihPada: Waktu): Promise<string[]> {
  const baris = await db
    .selectFrom('tindakan')
    .select('alur_id')
    .where('status', '=', 'menunggu')
    .where('jenis', '=', 'bukaKembali')
    .where('dibuat_pada', '<', pulihPada)
    .execute();
  return baris.map((b) => b.alur_id);
}
