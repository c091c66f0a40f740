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

/** Stays that were admitted and whose client has no bed yet, the longest waiting first; state still encrypted. */
export async function menungguDiterima(db: Db, instansiId: string) {
  return db
    .selectFrom('kasus as k')
    .select(['k.id', 'k.nomor', 'k.tahap', 'k.keadaan'])
    .where('k.instansi_id', '=', instansiId)
    .where('k.terbuka', '=', true)
    .where('k.layanan', '=', 'rps')
    .where('k.tahap', '=', 'pendekatanAwal')
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('hunian as h')
            .select('h.id')
            .whereRef('h.kasus_id', '=', 'k.id')
            .where(sql<boolean>`upper_inf(h.masa)`),
        ),
      ),
    )
    .orderBy('k.diubah_pada')
    .orderBy('k.id')
    .limit(MAKS)
    .execute();
}

export type BarisMenunggu = Awaited<ReturnType<typeof menungguDiterima>>[number];

export type BarisTempatTidur = Awaited<ReturnType<typeof tempatTidurDanPenghuni>>[number];
