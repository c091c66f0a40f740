import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Complaints as a service of their own, and requests about personal data beside them; a duplicate is joined to another. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table standar_pelayanan
      drop constraint standar_pelayanan_layanan_check,
      add constraint standar_pelayanan_layanan_check check (layanan in ('lansia', 'rps', 'pengaduan', 'pdp'));
    alter table kasus
      drop constraint kasus_layanan_check,
      add constraint kasus_layanan_check check (layanan in ('lansia', 'rps', 'pengaduan', 'pdp')),
      -- The complaint this one was joined to: who follows the one reads the other.
      add column digabung_ke uuid references kasus check (digabung_ke <> id);
    create index on kasus (digabung_ke) where digabung_ke is not null;
  `.execute(db);
}
