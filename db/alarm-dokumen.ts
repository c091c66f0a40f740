import { randomUUID } from 'node:crypto';
import type { Db } from './koneksi.ts';

/** What can befall a document in the store. */
export type AlarmDokumen = 'dokumenHilang' | 'dokumenRusak';

/** Raises an alarm about a document; one for each kind, however often it is found again. */
export async function alarmDokumen(
  db: Db,
  jenis: AlarmDokumen,
  d: { id: string; instansiId: string; kasusId: string | null },
): Promise<void> {
  await db
    .insertInto('alarm')
    .values({
      id: randomUUID(),
      instansi_id: d.instansiId,
      kasus_id: d.kasusId,
      dokumen_id: d.id,
      jenis,
      rincian: JSON.stringify({}),
    })
    .onConflict((k) => k.columns(['dokumen_id', 'jenis']).doNothing())
    .execute();
}
