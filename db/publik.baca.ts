import type { Waktu } from '../domain/jam/waktu.ts';
import type { Db } from './koneksi.ts';

/** An office with the standard of each of its services in force at a moment, or undefined where there is none. */
export async function standarBerlaku(db: Db, instansiId: string, pada: Waktu) {
  const baris = await db
    .selectFrom('instansi as i')
    .leftJoin('standar_pelayanan as s', (k) =>
      k.onRef('s.instansi_id', '=', 'i.id').on('s.berlaku_sejak', '<=', pada),
    )
    .distinctOn('s.layanan')
    .select(['i.id', 'i.nama', 's.layanan', 's.isi', 's.berlaku_sejak'])
    .where('i.id', '=', instansiId)
    .orderBy('s.layanan')
    .orderBy('s.versi', 'desc')
    .execute();
  const kantor = baris[0];
  return kantor && { id: kantor.id, nama: kantor.nama, standar: baris };
}

/** The case behind a tracking code; its state is still encrypted. */
export async function kasusMenurutKode(db: Db, kode: string) {
  return db
    .selectFrom('kasus as k')
    .innerJoin('instansi as i', 'i.id', 'k.instansi_id')
    .select(['k.id', 'k.terbuka', 'k.dibuat_pada', 'k.diubah_pada', 'k.keadaan', 'i.nama as kantor'])
    .where('k.kode_lacak', '=', kode)
    .executeTakeFirst();
}
