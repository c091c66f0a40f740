import { randomBytes, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { DB } from '../skema.ts';
import type { Kunci } from './kotak-sandi.ts';
import { bukaSandi, sandikan } from './kotak-sandi.ts';

/** Where data keys come from. `cari` answers null for a key that no longer exists, and throws where it can't ask. */
export interface PemegangKunci {
  aktif(instansiId: string): Promise<Kunci>;
  cari(id: string): Promise<Kunci | null>;
}

// How long a rotation takes to be seen by every process.
const UMUR_AKTIF_MS = 60_000;

/** Keys of the offices from the database, unwrapped with the master key of the environment. */
export function pemegangKunciDb(db: Kysely<DB>, kunciInduk: Buffer): PemegangKunci {
  const perId = new Map<string, Kunci>();
  const perInstansi = new Map<string, { kunci: Kunci; sampai: number }>();
  const buka = (baris: { id: string; terbungkus: Buffer }): Kunci => {
    const kunci = {
      id: baris.id,
      bahan: bukaSandi({ id: 'induk', bahan: kunciInduk }, baris.terbungkus, baris.id),
    };
    perId.set(kunci.id, kunci);
    return kunci;
  };
  return {
    async aktif(instansiId) {
      const ingat = perInstansi.get(instansiId);
      if (ingat && ingat.sampai > Date.now()) return ingat.kunci;
      const baris = await db
        .selectFrom('kunci_instansi')
        .select(['id', 'terbungkus'])
        .where('instansi_id', '=', instansiId)
        .orderBy('dibuat_pada', 'desc')
        .orderBy('id')
        .limit(1)
        .executeTakeFirstOrThrow(() => new Error(`instansi "${instansiId}" belum punya kunci data`));
      const kunci = buka(baris);
      perInstansi.set(instansiId, { kunci, sampai: Date.now() + UMUR_AKTIF_MS });
      return kunci;
    },
    async cari(id) {
      const ingat = perId.get(id);
      if (ingat) return ingat;
      const baris = await db
        .selectFrom('kunci_instansi')
        .select(['id', 'terbungkus'])
        .where('id', '=', id)
        .executeTakeFirst();
      return baris ? buka(baris) : null;
    },
  };
}

/** Makes and stores a new data key; from now on it is the office's active one. */
export async function buatKunciInstansi(
  db: Kysely<DB>,
  kunciInduk: Buffer,
  instansiId: string,
): Promise<void> {
  const id = randomUUID();
  const terbungkus = sandikan({ id: 'induk', bahan: kunciInduk }, randomBytes(32), id);
  await db.insertInto('kunci_instansi').values({ id, instansi_id: instansiId, terbungkus }).execute();
}
