import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** The digest of each working morning: which one was the last is asked every few seconds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index kotak_keluar_ikhtisar on kotak_keluar (instansi_id, dibuat_pada desc) where jenis = 'ikhtisar';
  `.execute(db);
}
