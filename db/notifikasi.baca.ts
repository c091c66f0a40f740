import type { ExpressionBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import { terlihat, untukPeran } from './jangkauan.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';
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
  let q = untukSaya(db, p)
    .select(['n.id', 'n.jenis', 'n.isi', 'n.peran', 'n.orang_id', 'n.dibuat_pada', 'b.pada as dibaca_pada'])
    .select(['kasus.id as kasus_id', 'kasus.nomor', 'kasus.layanan', 'kasus.tahap']);
  if (hal.belumDibaca) q = q.where('b.pada', 'is', null);
  if (hal.sesudah) {
    const { dibuatPada, id } = hal.sesudah;
    q = q.where(sql<boolean>`(n.dibuat_pada, n.id) < (${dibuatPada}::timestamptz, ${id}::uuid)`);
  }
  return q.orderBy('n.dibuat_pada', 'desc').orderBy('n.id', 'desc').limit(hal.batas).execute();
}

/** How many of them I have not read. */
export async function jumlahBelumDibaca(db: Db, p: PemilikKotak): Promise<number> {
  const { jumlah } = await untukSaya(db, p)
    .select((e) => e.fn.countAll<number>().as('jumlah'))
    .where('b.pada', 'is', null)
    .executeTakeFirstOrThrow();
  return jumlah;
}

/**
 * Notes that I have read these, or all up to an instant (null: all there are): what came after somebody looked stays
 * unread. Ids of others are passed over. Safe to repeat: the first reading stands.
 */
export async function tandaiDibaca(
  db: Db,
  p: PemilikKotak,
  yang: { ids: readonly string[] } | { sampai: Waktu | null },
  sekarang: Waktu,
): Promise<void> {
  let belum = untukSaya(db, p)
    .select((e) => [
      sql<string>`${p.orangId}::uuid`.as('orang_id'),
      e.ref('n.id').as('kotak_id'),
      sql<string>`${sekarang}::timestamptz`.as('pada'),
    ])
    .where('b.pada', 'is', null);
  if ('ids' in yang) belum = belum.where('n.id', 'in', [...yang.ids]);
  else if (yang.sampai !== null) belum = belum.where('n.dibuat_pada', '<=', yang.sampai);
  await db
    .insertInto('notifikasi_dibaca')
    .columns(['orang_id', 'kotak_id', 'pada'])
    .expression(belum)
    .onConflict((c) => c.doNothing())
    .execute();
}

function untukSaya(db: Db, p: PemilikKotak) {
  return db
    .selectFrom('kotak_keluar as n')
    .leftJoin('kasus', 'kasus.id', 'n.kasus_id')
    .leftJoin('notifikasi_dibaca as b', (g) =>
      g.onRef('b.kotak_id', '=', 'n.id').on('b.orang_id', '=', p.orangId),
    )
    .where((e) => e.or([e('n.orang_id', '=', p.orangId), untukJabatan(e, p)]))
    .where((e) => {
      const berlaku = [terlihat(p.jangkauan), untukPeran(p.jangkauan, sql`n.peran`)];
      return e.or([e('n.kasus_id', 'is', null), e.and(berlaku)]);
    });
}

function untukJabatan(e: ExpressionBuilder<DB & { n: DB['kotak_keluar'] }, 'n'>, p: PemilikKotak) {
  return e.and([
    e('n.orang_id', 'is', null),
    e('n.instansi_id', '=', p.jangkauan.instansiId),
    sql<boolean>`n.peran = any(${[...p.peran]})`,
  ]);
}
