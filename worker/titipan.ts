import { hapusTitipan, titipanBasi } from '../db/dokumen.repository.ts';
import { batasTitipanBasi } from '../domain/titipan.ts';
import type { AlatWorker } from './alat.ts';

const SEKALI_HAPUS = 200;

/**
 * Removes uploads that nobody attached within a day, each with its key and its box. Where the store is away, what is
 * left waits for the next round.
 * @returns how many were removed
 */
export async function hapusTitipanBasi(a: AlatWorker): Promise<number> {
  let terhapus = 0;
  for (const id of await titipanBasi(a.l.db, batasTitipanBasi(a.l.sekarang()), SEKALI_HAPUS)) {
    if (await hapusTitipan(a.l.db, a.l.gudang, id)) terhapus += 1;
  }
  return terhapus;
}
