import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Db } from './koneksi.ts';

/** An office with the standard of each service it publishes, in force at a moment; undefined where there is no such office. */
export async function standarBerlaku(db: Db, instansiId: string, pada: Waktu) {
  const baris = await db
    .selectFrom('instansi as i')
    .leftJoin('standar_pelayanan as s', (k) =>
      k.onRef('s.instansi_id', '=', 'i.id').on('s.berlaku_sejak', '<=', pada).on('s.publik', 'is not', null),
    )
    .distinctOn('s.layanan')
    .select(['i.id', 'i.nama', 'i.zona', 's.layanan', 's.isi', 's.publik', 's.berlaku_sejak'])
    .where('i.id', '=', instansiId)
    .orderBy('s.layanan')
    .orderBy('s.versi', 'desc')
    .execute();
  const kantor = baris[0];
  return kantor && { id: kantor.id, nama: kantor.nama, zona: kantor.zona, standar: baris };
}

/** Every office that publishes a service, with the names of its services in force at a moment. */
export async function kantorBerlayanan(db: Db, pada: Waktu) {
  return db
    .selectFrom('standar_pelayanan as s')
    .innerJoin('instansi as i', 'i.id', 's.instansi_id')
    .distinctOn(['i.nama', 'i.id', 's.layanan'])
    .select(['i.id', 'i.nama', 's.layanan', sql<string>`s.publik ->> 'nama'`.as('nama_layanan')])
    .where('s.berlaku_sejak', '<=', pada)
    .where('s.publik', 'is not', null)
    .orderBy('i.nama')
    .orderBy('i.id')
    .orderBy('s.layanan')
    .orderBy('s.versi', 'desc')
    .execute();
}

/** The case behind a tracking code; its state is still encrypted, and gone where the case was erased. */
export async function kasusMenurutKode(db: Db, kode: string) {
  return db
    .selectFrom('kasus as k')
    .innerJoin('instansi as i', 'i.id', 'k.instansi_id')
    .select(['k.id', 'k.layanan', 'k.tahap', 'k.terbuka', 'k.dibuat_pada', 'k.diubah_pada', 'k.keadaan'])
    .select(['k.dihapus_pada', 'k.digabung_ke', 'i.nama as kantor', 'i.zona'])
    .where('k.kode_lacak', '=', kode)
    .executeTakeFirst();
}
