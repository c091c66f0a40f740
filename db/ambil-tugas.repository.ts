import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Db } from './koneksi.ts';
import { umumkanKasus } from './tindakan.repository.ts';
import { tugasKotak } from './tugas.baca.ts';
import type { PemilikKotak } from './tugas.baca.ts';

/** How it ended, and who has the task now; without a task where it is not in this inbox. */
export interface HasilAmbil {
  hasil: 'diubah' | 'tetap' | 'tugasSendiri';
  tugas: NonNullable<Awaited<ReturnType<typeof tugasKotak>>>;
}

/**
 * Takes a task of a position: one of those who hold it has it at a time. It changes nothing about the case; it tells
 * colleagues. Safe to repeat.
 * @param ambilAlih also where somebody else has it
 */
export async function ambilTugas(
  db: Db,
  p: PemilikKotak,
  id: string,
  ambilAlih: boolean,
  sekarang: Waktu,
): Promise<HasilAmbil | undefined> {
  const bila = ambilAlih
    ? sql<boolean>`diambil_oleh is distinct from ${p.orangId}`
    : sql<boolean>`diambil_oleh is null`;
  return ubah(db, p, id, sekarang, { diambil_oleh: p.orangId, diambil_pada: sekarang }, bila);
}

/** Gives a task back that I have taken. Safe to repeat. */
export async function lepasTugas(
  db: Db,
  p: PemilikKotak,
  id: string,
  sekarang: Waktu,
): Promise<HasilAmbil | undefined> {
  const bila = sql<boolean>`diambil_oleh = ${p.orangId}`;
  return ubah(db, p, id, sekarang, { diambil_oleh: null, diambil_pada: null }, bila);
}

async function ubah(
  db: Db,
  p: PemilikKotak,
  id: string,
  sekarang: Waktu,
  jadi: { diambil_oleh: string; diambil_pada: Waktu } | { diambil_oleh: null; diambil_pada: null },
  bila: RawBuilder<boolean>,
): Promise<HasilAmbil | undefined> {
  return db.transaction().execute(async (trx) => {
    const ada = await tugasKotak(trx, p, sekarang, id);
    if (!ada) return undefined;
    if (ada.orang_id === p.orangId) return { hasil: 'tugasSendiri', tugas: ada };
    // The condition stands in the update itself: of two at once, the second finds the task taken.
    const { numUpdatedRows } = await trx
      .updateTable('tugas')
      .set(jadi)
      .where('id', '=', id)
      .where('selesai_pada', 'is', null)
      .where(bila)
      .executeTakeFirstOrThrow();
    const kini = await tugasKotak(trx, p, sekarang, id);
    if (!kini) return undefined;
    if (numUpdatedRows === 0n) return { hasil: 'tetap', tugas: kini };
    await umumkanKasus(trx, { instansiId: kini.instansi_id, kasusId: kini.kasus_id });
    return { hasil: 'diubah', tugas: kini };
  });
}
