import type { QueryCreator, RawBuilder, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Penolakan } from '../domain/kasus/penolakan.ts';
import type { Tindakan } from '../domain/kasus/tindakan.ts';
import type { Brankas } from './kunci/brankas.ts';
import type { Db } from './koneksi.ts';
import { pejabatDefinitif } from './pejabat-definitif.ts';
import type { DB } from './skema.ts';

/** Channel on which a decided receipt is announced: `{tindakanId, jenis, hasil}`. Why an act was refused stands in its row. */
export const SALURAN_RESI = 'lindung_resi';
/** Channel on which a changed case is announced: `{instansi, kasus}`. */
export const SALURAN_KASUS = 'lindung_kasus';

interface KasusDikabarkan {
  instansiId: string;
  kasusId: string;
}

/** Tells everybody who looks at the case that it has changed, once the transaction commits. */
export async function umumkanKasus(trx: Transaction<DB>, k: KasusDikabarkan): Promise<void> {
  await sql`select ${kabarKasus(k)}`.execute(trx);
}

/** The same as part of a statement that writes it. */
export function kabarKasus({ instansiId, kasusId }: KasusDikabarkan): RawBuilder<unknown> {
  const isi = JSON.stringify({ instansi: instansiId, kasus: kasusId });
  return sql`pg_notify(${sql.lit(SALURAN_KASUS)}, ${isi})`;
}

export interface TindakanBaru {
  tindakan: Tindakan;
  instansiId: string;
  kunciIdempotensi: string;
  /** Where it came from: `api`, `konsol`, … */
  asal: string;
  /** The workflow it is meant for. */
  alurId: string;
}

/** What the body's ciphertext is bound to. */
export function terikatIsi(tindakanId: string): string {
  return `tindakan:${tindakanId}`;
}

/**
 * Records an act as *menunggu*.
 * @returns false where this user has used the key before: nothing was written, the earlier act stands
 */
export async function catatTindakan(
  trx: Transaction<DB> | Db,
  brankas: Brankas,
  b: TindakanBaru,
): Promise<boolean> {
  const t = b.tindakan;
  const hasil = await trx
    .insertInto('tindakan')
    .values({
      id: t.tindakanId,
      kasus_id: t.kasusId,
      instansi_id: b.instansiId,
      orang_id: t.pelaku.orangId,
      jabatan_id: t.pelaku.jabatanId,
      peran: t.pelaku.peran,
      sebagai: t.pelaku.sebagai ?? null,
      jenis: t.jenis,
      kunci_idempotensi: b.kunciIdempotensi,
      digest: t.digest,
      versi: t.versi ?? null,
      isi: await brankas.simpan(t.kasusId, terikatIsi(t.tindakanId), t.isi),
      segel: t.segel,
      waktu: t.waktu,
      asal: b.asal,
      alur_id: b.alurId,
    })
    // Safe to repeat: the unique key (person, idempotency key) lets the first one stand.
    .onConflict((k) => k.columns(['orang_id', 'kunci_idempotensi']).doNothing())
    .executeTakeFirst();
  return hasil.numInsertedOrUpdatedRows === 1n;
}

/** The receipt of an act, with who sent it. */
export async function cariTindakan(db: Db, id: string) {
  return db
    .selectFrom('tindakan as t')
    .leftJoin('orang as o', 'o.id', 't.orang_id')
    .leftJoin('jabatan as j', 'j.id', 't.jabatan_id')
    .select(['t.id', 't.kasus_id', 't.instansi_id', 't.orang_id', 't.jenis', 't.digest', 't.versi'])
    .select(['t.status', 't.penolakan', 't.urutan', 't.waktu', 't.diputus_pada', 't.peran', 't.sebagai'])
    .select(['o.nama as orang_nama', 'j.nama as jabatan_nama'])
    .select(pejabatDefinitif('t').as('pejabat_definitif'))
    .where('t.id', '=', id)
    .executeTakeFirst();
}

export async function cariTindakanMenurutKunci(db: Db, orangId: string, kunci: string) {
  return db
    .selectFrom('tindakan')
    .select(['id', 'kasus_id', 'jenis', 'digest', 'versi', 'status'])
    .where('orang_id', '=', orangId)
    .where('kunci_idempotensi', '=', kunci)
    .executeTakeFirst();
}

/** Told once the transaction commits, to whoever waits for the receipt. */
const umumkanResi = sql`pg_notify(${sql.lit(SALURAN_RESI)},
  jsonb_build_object('tindakanId', tindakan.id, 'jenis', tindakan.jenis, 'hasil', tindakan.status)::text)`.as(
  'diumumkan',
);

/** Writes an accepted act's receipt: entry `urutan` of the history is its trace. A statement, or a part of one. */
export function terimaResi(q: QueryCreator<DB>, id: string, urutan: number, pada: Waktu) {
  return q
    .updateTable('tindakan')
    .set({ status: 'diterima', urutan, diputus_pada: pada })
    .where('id', '=', id)
    .returning(umumkanResi);
}

/** Writes a refused act's receipt; only where it still waits, so that no decision is ever overwritten. */
export async function tolakResi(
  trx: Transaction<DB> | Db,
  id: string,
  penolakan: Penolakan,
  pada: Waktu,
): Promise<void> {
  await trx
    .updateTable('tindakan')
    .set({ status: 'ditolak', penolakan: JSON.stringify(penolakan), diputus_pada: pada })
    .where('id', '=', id)
    .where('status', '=', 'menunggu')
    .returning(umumkanResi)
    .execute();
}
