import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Saluran, StatusKirim } from '../domain/saluran/saluran.ts';
import { STATUS_KIRIM } from '../domain/saluran/saluran.ts';
import type { Db } from './koneksi.ts';

export interface SaringanPengiriman {
  instansiId: string;
  status?: StatusKirim | undefined;
  saluran?: Saluran | undefined;
  sesudah?: { dibuatPada: Waktu; id: string } | undefined;
  batas: number;
}

/** An office's deliveries, the newest first; addresses are still closed. */
export async function daftarPengiriman(db: Db, s: SaringanPengiriman) {
  let q = db
    .selectFrom('pengiriman as p')
    .innerJoin('kotak_keluar as n', 'n.id', 'p.kotak_id')
    .innerJoin('orang as o', 'o.id', 'p.orang_id')
    .leftJoin('saluran_orang as s', (g) =>
      g.onRef('s.orang_id', '=', 'p.orang_id').onRef('s.saluran', '=', 'p.saluran'),
    )
    .leftJoin('kasus as k', 'k.id', 'n.kasus_id')
    .select(['p.id', 'p.saluran', 'p.status', 'p.mendesak', 'p.percobaan', 'p.galat'])
    .select(['p.dibuat_pada', 'p.tahan_sampai', 'p.coba_pada', 'p.selesai_pada'])
    .select(['n.jenis', 'n.kasus_id', 'k.nomor', 'o.id as orang_id', 'o.nama', 'o.surel', 's.alamat'])
    .where('p.instansi_id', '=', s.instansiId);
  if (s.status) q = q.where('p.status', '=', s.status);
  if (s.saluran) q = q.where('p.saluran', '=', s.saluran);
  if (s.sesudah) {
    const { dibuatPada, id } = s.sesudah;
    q = q.where(sql<boolean>`(p.dibuat_pada, p.id) < (${dibuatPada}::timestamptz, ${id}::uuid)`);
  }
  return q.orderBy('p.dibuat_pada', 'desc').orderBy('p.id', 'desc').limit(s.batas).execute();
}

/** How many an office has of each state. */
export async function jumlahPengiriman(db: Db, instansiId: string): Promise<Record<StatusKirim, number>> {
  const baris = await db
    .selectFrom('pengiriman')
    .select((e) => ['status', e.fn.countAll<number>().as('jumlah')])
    .where('instansi_id', '=', instansiId)
    .groupBy('status')
    .execute();
  const ada = new Map(baris.map((b) => [b.status, b.jumlah]));
  return Object.fromEntries(STATUS_KIRIM.map((s) => [s, ada.get(s) ?? 0])) as Record<StatusKirim, number>;
}

/** The last delivery to somebody by a channel. */
export async function pengirimanTerakhir(db: Db, orangId: string, saluran: Saluran) {
  return db
    .selectFrom('pengiriman')
    .select(['status', 'galat', 'dibuat_pada', 'selesai_pada'])
    .where('orang_id', '=', orangId)
    .where('saluran', '=', saluran)
    .orderBy('dibuat_pada', 'desc')
    .limit(1)
    .executeTakeFirst();
}
