import type { Penolakan } from '../domain/kasus/penolakan.ts';
import type { Db } from './koneksi.ts';

/** A decided act. */
export type Resi =
  | { tindakanId: string; jenis: string; hasil: 'diterima' }
  | { tindakanId: string; jenis: string; hasil: 'ditolak'; penolakan: Penolakan };

/** What is announced of a decided act. */
export type KabarResi = Pick<Resi, 'tindakanId' | 'jenis' | 'hasil'>;

/** Of these acts, the ones that have been decided. */
export async function ambilResi(db: Db, ids: readonly string[]): Promise<Resi[]> {
  if (ids.length === 0) return [];
  const baris = await db
    .selectFrom('tindakan')
    .select(['id', 'jenis', 'penolakan'])
    .where((e) => e('id', '=', e.fn.any(e.val([...ids]))))
    .where('status', '<>', 'menunggu')
    .execute();
  // The table allows a reason exactly where the act was refused.
  return baris.map(({ id: tindakanId, jenis, penolakan }): Resi =>
    penolakan === null
      ? { tindakanId, jenis, hasil: 'diterima' }
      : { tindakanId, jenis, hasil: 'ditolak', penolakan: penolakan as Penolakan },
  );
}
