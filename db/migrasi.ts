import type { Kysely } from 'kysely';
import { Migrator } from 'kysely';
import * as orangDanJabatan from './migrations/0001-orang-dan-jabatan.ts';
import * as kasus from './migrations/0002-kasus.ts';
import * as hakAkses from './migrations/0003-hak-akses.ts';
import * as kunciData from './migrations/0004-kunci-data.ts';

const MIGRASI = {
  '0001-orang-dan-jabatan': orangDanJabatan,
  '0002-kasus': kasus,
  '0003-hak-akses': hakAkses,
  '0004-kunci-data': kunciData,
};

/** Brings the schema up to date; safe to call from several processes at once (kysely takes a lock). */
export async function migrasikan<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRASI) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
