import type { Transaction } from 'kysely';
import type { Brankas } from './kunci/brankas.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

function terikatNikOrang(orangId: string): string {
  return `nik-orang:${orangId}`;
}

/** The NIK of a member of the staff, by which a signing service knows a signatory; null where none is on record. */
export async function nikPenanda(db: Db, brankas: Brankas, orangId: string): Promise<string | null> {
  const baris = await db.selectFrom('orang').select('nik').where('id', '=', orangId).executeTakeFirst();
  return baris?.nik ? brankas.baca<string>(terikatNikOrang(orangId), baris.nik) : null;
}

/** Records it as ciphertext of the office's key; null takes it away. */
export async function simpanNikPenanda(
  db: Db | Transaction<DB>,
  brankas: Brankas,
  orang: { id: string; instansiId: string },
  nik: string | null,
): Promise<void> {
  const kotak =
    nik === null ? null : await brankas.simpanKantor(orang.instansiId, terikatNikOrang(orang.id), nik);
  await db
    .updateTable('orang')
    .set({ nik: kotak })
    .where('id', '=', orang.id)
    .where('instansi_id', '=', orang.instansiId)
    .execute();
}
