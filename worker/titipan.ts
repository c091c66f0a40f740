import { hapusTitipan, titipanBasi } from '../db/dokumen.repository.ts';
import { batasTitipanBasi } from '../domain/titipan.ts';
import type { AlatWorker } from './alat.ts';

const SEKALI_HAPUS = 200;

/**
 * Removes uploads that nobody attached within a day, each with its key and its box. One that cannot be removed waits
 * for the next round, and does not hold up the others.
 * @returns how many were removed @throws the first failure, once all were tried
 */
export async function hapusTitipanBasi(a: AlatWorker): Promise<number> {
  let terhapus = 0;
  const gagal: unknown[] = [];
  for (const id of await titipanBasi(a.l.db, batasTitipanBasi(a.l.sekarang()), SEKALI_HAPUS)) {
    try {
      if (await hapusTitipan(a.l.db, a.l.gudang, id)) terhapus += 1;
    } catch (e) {
      gagal.push(e);
    }
  }
  if (gagal.length > 0) throw gagal[0];
  return terhapus;
}
