import { sql } from 'kysely';
import type { Db } from './koneksi.ts';

// Far above what an RPS has.
const MAKS = 1_000;

/** Every bed of the office, room by room, with the stay that holds it; its state is still encrypted. */
export async function tempatTidurDanPenghuni(db: Db, instansiId: string) {
  return db
    .selectFrom('tempat_tidur as t')
    .leftJoin('hunian as h', (k) =>
      k.onRef('h.tempat_tidur_id', '=', 't.id').on(sql<boolean>`upper_inf(h.masa)`),
    )
    .leftJoin('kasus as k', 'k.id', 'h.kasus_id')
    .select(['t.id', 't.kamar', 't.nama', 't.kelompok'])
    .select(['k.id as kasus_id', 'k.nomor', 'k.tahap', 'k.keadaan'])
    .where('t.instansi_id', '=', instansiId)
    .where('t.ditarik_pada', 'is', null)
    .orderBy('t.kamar')
    .orderBy('t.nama')
    .limit(MAKS)
    .execute();
}

export type BarisTempatTidur = Awaited<ReturnType<typeof tempatTidurDanPenghuni>>[number];
