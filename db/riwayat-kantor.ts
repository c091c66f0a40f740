import type { Transaction } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { JenisKantor } from '../domain/kantor/label.ts';
import type { Pelaku } from '../domain/kasus/pelaku.ts';
import type { Brankas } from './kunci/brankas.ts';
import { HASH_AWAL, hashBaris } from './rantai.ts';
import type { DB } from './skema.ts';

/** A change of an office's administration. */
export interface PerubahanKantor {
  instansiId: string;
  jenis: JenisKantor;
  oleh: Pelaku;
  /** What changed, old and new: any JSON. It is stored as ciphertext of the office's key. */
  isi: unknown;
  asal: string;
}

/** What an entry's ciphertext is bound to: its place in the chain. */
export function terikatKantor(instansiId: string, urutan: number): string {
  return `riwayat-kantor:${instansiId}:${urutan}`;
}

/** Locks the office until the transaction ends: its changes follow one another, each seeing the one before. */
export async function kunciKantor(trx: Transaction<DB>, instansiId: string): Promise<void> {
  await trx
    .selectFrom('instansi')
    .select('id')
    .where('id', '=', instansiId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}

/**
 * Appends one change to the history of its office, in the transaction that makes the change.
 * Takes the office's lock by itself; who reads before writing takes it first (`kunciKantor`).
 * @param waktu when it happened, on the clock of the domain
 */
export async function catatRiwayatKantor(
  trx: Transaction<DB>,
  brankas: Brankas,
  p: PerubahanKantor,
  waktu: Waktu,
): Promise<void> {
  const { urutan } = await trx
    .updateTable('instansi')
    .set((e) => ({ urutan: e('urutan', '+', 1) }))
    .where('id', '=', p.instansiId)
    .returning('urutan')
    .executeTakeFirstOrThrow();
  const kepala = await trx
    .selectFrom('riwayat_kantor')
    .select('hash')
    .where('instansi_id', '=', p.instansiId)
    .where('urutan', '=', urutan - 1)
    .executeTakeFirst();
  const baris = {
    instansi_id: p.instansiId,
    urutan,
    waktu,
    jenis: p.jenis,
    orang_id: p.oleh.orangId,
    jabatan_id: p.oleh.jabatanId,
    peran: p.oleh.peran,
    sebagai: p.oleh.sebagai ?? null,
    asal: p.asal,
    isi: await brankas.simpanKantor(p.instansiId, terikatKantor(p.instansiId, urutan), p.isi),
    hash_sebelum: kepala?.hash ?? HASH_AWAL,
    dicatat_pada: waktu,
  };
  await trx
    .insertInto('riwayat_kantor')
    .values({ ...baris, hash: hashBaris(baris) })
    .execute();
}
