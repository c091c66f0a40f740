import { UMUR_TITIPAN_MENIT } from '../activities/efek/dokumen.ts';
import { hapusBerkas } from '../db/berkas.ts';
import { ambilTitipanBasi } from '../db/dokumen.repository.ts';
import { tambahMenit } from '../domain/jam/waktu.ts';
import type { AlatWorker } from './alat.ts';

const SEKALI_HAPUS = 200;

/**
 * Removes uploads that nobody attached within a day: the row first, so that no row promises a file that is gone.
 * @returns how many were removed
 */
export async function hapusTitipanBasi(a: AlatWorker): Promise<number> {
  const ids = await ambilTitipanBasi(a.l.db, tambahMenit(a.l.sekarang(), -UMUR_TITIPAN_MENIT), SEKALI_HAPUS);
  await Promise.all(ids.map((id) => hapusBerkas(a.direktoriDokumen, id)));
  return ids.length;
}
