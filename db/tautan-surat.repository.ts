import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Jangkauan } from './jangkauan.ts';
import { terlihat } from './jangkauan.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';
import { pilihSurat } from './surat-kasus.baca.ts';

/** The links to the letters of a case, the latest first. */
export async function tautanSurat(db: Db, kasusId: string) {
  return db
    .selectFrom('tautan_surat as t')
    .innerJoin('surat as s', 's.id', 't.surat_id')
    .innerJoin('orang as o', 'o.id', 't.dibuat_oleh')
    .select(['t.id', 't.surat_id', 't.dibuat_oleh', 't.dibuat_pada', 't.kedaluwarsa_pada', 't.dicabut_pada'])
    .select(['t.diunduh', 'o.nama'])
    .where('s.kasus_id', '=', kasusId)
    .orderBy('t.dibuat_pada', 'desc')
    .execute();
}

/**
 * The letter behind a link, whether the link still holds, and by the database's clock: as sessions do.
 * @param sidik of the token
 */
export async function suratTautan(db: Db, sidik: Buffer) {
  return pilihSurat(db)
    .innerJoin('tautan_surat as t', 't.surat_id', 'surat.id')
    .select(['t.id as tautan_id'])
    .select(sql<boolean>`t.dicabut_pada is null and t.kedaluwarsa_pada > now()`.as('berlaku'))
    .where('t.sidik', '=', sidik)
    .executeTakeFirst();
}

export interface TautanBaru {
  sidik: Buffer;
  suratId: string;
  dibuatOleh: string;
  hari: number;
}

/** Records a link; the token itself is only with its holder. */
export async function tambahTautan(db: Db, t: TautanBaru): Promise<{ id: string; berlakuSampai: Waktu }> {
  const { id, kedaluwarsa_pada: berlakuSampai } = await db
    .insertInto('tautan_surat')
    .values({
      sidik: t.sidik,
      surat_id: t.suratId,
      dibuat_oleh: t.dibuatOleh,
      kedaluwarsa_pada: sql<string>`now() + make_interval(days => ${t.hari})`,
    })
    .returning(['id', 'kedaluwarsa_pada'])
    .executeTakeFirstOrThrow();
  return { id, berlakuSampai };
}

/** Counts a download. */
export async function hitungUnduhan(db: Db | Transaction<DB>, tautanId: string): Promise<void> {
  await db
    .updateTable('tautan_surat')
    .set((e) => ({ diunduh: e('diunduh', '+', 1), terakhir_diunduh_pada: sql<string>`now()` }))
    .where('id', '=', tautanId)
    .execute();
}

/** The case of a link, as far as the reader may see it. @param id a UUID */
export async function cariTautan(db: Db, j: Jangkauan, id: string) {
  return db
    .selectFrom('tautan_surat as t')
    .innerJoin('surat', 'surat.id', 't.surat_id')
    .innerJoin('kasus', 'kasus.id', 'surat.kasus_id')
    .select(['t.id', 'surat.id as surat_id', 'kasus.id as kasus_id', 'kasus.keadaan', 'kasus.dihapus_pada'])
    .where('t.id', '=', id)
    .where(terlihat(j))
    .executeTakeFirst();
}

/** Closes a link; one that is closed already stays as it was. */
export async function cabutTautan(db: Db, id: string): Promise<void> {
  await db
    .updateTable('tautan_surat')
    .set({ dicabut_pada: sql<string>`now()` })
    .where('id', '=', id)
    .where('dicabut_pada', 'is', null)
    .execute();
}
