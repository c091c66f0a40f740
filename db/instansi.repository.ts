import type { Transaction } from 'kysely';
import type { Layanan } from '../domain/kata.ts';
import type { KalenderKerja } from '../domain/jam/kalender.ts';
import type { StandarLansia, StandarRps } from '../domain/standar/standar.ts';
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

export interface StandarLayanan {
  lansia: StandarLansia;
  rps: StandarRps;
}

/** The service standard in force, or null where the office does not offer the service. */
export async function bacaStandar<L extends Layanan>(
  db: Pembaca,
  instansiId: string,
  layanan: L,
  pada: string,
): Promise<StandarLayanan[L] | null> {
  const baris = await db
    .selectFrom('standar_pelayanan')
    .select(['isi'])
    .where('instansi_id', '=', instansiId)
    .where('layanan', '=', layanan)
    .where('berlaku_sejak', '<=', pada)
    .orderBy('versi', 'desc')
    .limit(1)
    .executeTakeFirst();
  return baris ? (baris.isi as StandarLayanan[L]) : null;
}
