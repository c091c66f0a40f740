import { sql } from 'kysely';
import type { Saluran } from '../domain/saluran/saluran.ts';
import type { Brankas } from './kunci/brankas.ts';
import type { Db } from './koneksi.ts';

/** Outside production nothing leaves the machine: what would have been sent lies here. */
export interface SuratLokal {
  saluran: Saluran;
  kepada: string;
  perihal: string;
  teks: string;
  pada: string;
}

/** A box that grows for ever would be a second history. */
const MUAT = 200;

function terikatKotakLokal(id: string): string {
  return `kotak-lokal:${id}`;
}

/** Lays a message down; a repeat of the same one is dropped, and so are the oldest. */
export async function simpanSuratLokal(
  db: Db,
  brankas: Brankas,
  p: {
    id: string;
    instansiId: string;
    saluran: Saluran;
    isi: Pick<SuratLokal, 'kepada' | 'perihal' | 'teks'>;
  },
): Promise<void> {
  const { id, instansiId, saluran } = p;
  const isi = await brankas.simpanKantor(instansiId, terikatKotakLokal(id), p.isi);
  await db
    .insertInto('kotak_lokal')
    .values({ id, instansi_id: instansiId, saluran, isi })
    .onConflict((c) => c.column('id').doNothing())
    .execute();
  const terlama = db
    .selectFrom('kotak_lokal')
    .select('urut')
    .where('instansi_id', '=', instansiId)
    .orderBy('urut', 'desc')
    .offset(MUAT)
    .limit(1);
  await db
    .deleteFrom('kotak_lokal')
    .where('instansi_id', '=', instansiId)
    .where('urut', '<=', sql<number>`${terlama}`)
    .execute();
}

/** The newest first. */
export async function bacaKotakLokal(db: Db, brankas: Brankas, instansiId: string): Promise<SuratLokal[]> {
  const baris = await db
    .selectFrom('kotak_lokal')
    .select(['id', 'saluran', 'isi', 'pada'])
    .where('instansi_id', '=', instansiId)
    .orderBy('urut', 'desc')
    .execute();
  return Promise.all(
    baris.map(async ({ id, saluran, isi, pada }) => ({
      saluran: saluran as Saluran,
      pada,
      ...(await brankas.baca<Pick<SuratLokal, 'kepada' | 'perihal' | 'teks'>>(terikatKotakLokal(id), isi)),
    })),
  );
}
