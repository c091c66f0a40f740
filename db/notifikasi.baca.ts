import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import { terlihat } from './jangkauan.ts';
import type { Db } from './koneksi.ts';
import type { PemilikKotak } from './tugas.baca.ts';

/** The place after which a page begins. */
export interface TempatNotifikasi {
  dibuatPada: Waktu;
  id: string;
}

/** Notices to me, and those to my roles that name nobody; the newest first. */
export async function notifikasi(
  db: Db,
  p: PemilikKotak,
  hal: { batas: number; belumDibaca: boolean; sesudah?: TempatNotifikasi | undefined },
) {
  const peran = sql`any(${[...p.peran]})`;
  let q = db
    .selectFrom('kotak_keluar as n')
    .innerJoin('kasus', 'kasus.id', 'n.kasus_id')
    .select(['n.id', 'n.jenis', 'n.isi', 'n.peran', 'n.orang_id', 'n.dibuat_pada', 'n.dibaca_pada'])
    .select(['kasus.id as kasus_id', 'kasus.nomor', 'kasus.layanan', 'kasus.tahap'])
    .where((eb) =>
      eb.or([
        eb('n.orang_id', '=', p.orangId),
        eb.and([
          eb('n.orang_id', 'is', null),
          eb('n.instansi_id', '=', p.jangkauan.instansiId),
          sql<boolean>`n.peran = ${peran}`,
        ]),
      ]),
    )
    .where(terlihat(p.jangkauan));
  if (hal.belumDibaca) q = q.where('n.dibaca_pada', 'is', null);
  if (hal.sesudah) {
    const { dibuatPada, id } = hal.sesudah;
    q = q.where(sql<boolean>`(n.dibuat_pada, n.id) < (${dibuatPada}::timestamptz, ${id}::uuid)`);
  }
  return q.orderBy('n.dibuat_pada', 'desc').orderBy('n.id', 'desc').limit(hal.batas).execute();
}
