import type { Transaction } from 'kysely';
import type { Layanan } from '../domain/kata.ts';
import type { KalenderKerja } from '../domain/jam/kalender.ts';
import type { Zona } from '../domain/jam/waktu.ts';
import type { StandarLayanan } from '../domain/standar/standar.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

type Pembaca = Db | Transaction<DB>;

/** Working hours, holidays and collective leave in force now. */
export async function bacaKalender(db: Pembaca, instansiId: string): Promise<KalenderKerja> {
  const baris = await db
    .selectFrom('instansi')
    .select('kalender')
    .where('id', '=', instansiId)
    .executeTakeFirstOrThrow(() => new Error(`instansi "${instansiId}" tidak ada`));
  return baris.kalender as KalenderKerja;
}

/** The service standard in force, in the office's zone; null where the office does not offer the service. */
export async function bacaStandar<L extends Layanan>(
  db: Pembaca,
  instansiId: string,
  layanan: L,
  pada: string,
): Promise<StandarLayanan[L] | null> {
  const baris = await db
    .selectFrom('standar_pelayanan as s')
    .innerJoin('instansi as i', 'i.id', 's.instansi_id')
    .select(['s.isi', 'i.zona'])
    .where('s.instansi_id', '=', instansiId)
    .where('s.layanan', '=', layanan)
    .where('s.berlaku_sejak', '<=', pada)
    .orderBy('s.versi', 'desc')
    .limit(1)
    .executeTakeFirst();
  return baris ? { ...(baris.isi as StandarLayanan[L]), zona: baris.zona as Zona } : null;
}
