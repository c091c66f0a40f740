import type { Penolakan } from '../domain/kasus/penolakan.ts';
import type { Db } from './koneksi.ts';

/** A decided act. */
export type Resi =
  | { tindakanId: string; hasil: 'diterima' }
  | { tindakanId: string; hasil: 'ditolak'; penolakan: Penolakan };

/** Of these acts, the ones that have been decided. */
export async function ambilResi(db: Db, ids: readonly string[]): Promise<Resi[]> {
  if (ids.length === 0) return [];
  const baris = await db
    .selectFrom('tindakan')
    .select(['id', 'penolakan'])
    .where('id', 'in', [...ids])
    .where('status', '<>', 'menunggu')
    .execute();
  // The table allows a reason exactly where the act was refused.
  return baris.map((b): Resi =>
    b.penolakan === null
      ? { tindakanId: b.id, hasil: 'diterima' }
      : { tindakanId: b.id, hasil: 'ditolak', penolakan: b.penolakan as Penolakan },
  );
}
