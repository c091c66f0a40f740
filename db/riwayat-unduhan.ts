import type { Transaction } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Pelaku } from '../domain/kasus/pelaku.ts';
import type { BarisRantai } from './rantai.ts';
import { HASH_AWAL, hashBaris } from './rantai.ts';
import type { DB } from './skema.ts';

/** A letter that left the system: to somebody of the office, or through a link to whoever holds it. */
export interface Unduhan {
  kasusId: string;
  suratId: string;
  waktu: Waktu;
  oleh: Pelaku | { tautanId: string };
}

interface BarisUnduhan {
  urutan: number;
  riwayat_hash: Buffer;
  hash_sebelum: Buffer;
}

/** A row as it is hashed: the case's own history takes the place that ciphertext has in other chains. */
export function rantaiUnduhan<B extends BarisUnduhan>({
  riwayat_hash: isi,
  ...b
}: B): BarisRantai & Omit<B, 'riwayat_hash'> {
  return { ...b, isi };
}

/**
 * Appends a download to the case's chain of them, in the transaction that lets the file out. The case's row is the lock:
 * of two at a time, one follows the other. Nothing of the case itself changes, so no run falls behind by it.
 */
export async function catatUnduhan(trx: Transaction<DB>, u: Unduhan): Promise<void> {
  const kasus = await trx
    .updateTable('kasus')
    .set((e) => ({ unduhan: e('unduhan', '+', 1) }))
    .where('id', '=', u.kasusId)
    .returning(['unduhan', 'urutan'])
    .executeTakeFirstOrThrow(() => new Error('kasus tidak ada'));
  const {
    orangId = null,
    jabatanId = null,
    peran = null,
    sebagai = null,
  } = 'orangId' in u.oleh ? u.oleh : {};
  const baris = {
    kasus_id: u.kasusId,
    urutan: kasus.unduhan,
    waktu: u.waktu,
    surat_id: u.suratId,
    orang_id: orangId,
    jabatan_id: jabatanId,
    peran,
    sebagai,
    tautan_id: 'tautanId' in u.oleh ? u.oleh.tautanId : null,
    riwayat_urutan: kasus.urutan,
    riwayat_hash: await kepala(trx, 'riwayat', u.kasusId, kasus.urutan),
    hash_sebelum: await kepala(trx, 'riwayat_unduhan', u.kasusId, kasus.unduhan - 1),
  };
  await trx
    .insertInto('riwayat_unduhan')
    .values({ ...baris, hash: hashBaris(rantaiUnduhan(baris)) })
    .execute();
}

async function kepala(
  trx: Transaction<DB>,
  rantai: 'riwayat' | 'riwayat_unduhan',
  kasusId: string,
  urutan: number,
): Promise<Buffer> {
  const baris = await trx
    .selectFrom(rantai)
    .select('hash')
    .where('kasus_id', '=', kasusId)
    .where('urutan', '=', urutan)
    .executeTakeFirst();
  return baris?.hash ?? HASH_AWAL;
}
