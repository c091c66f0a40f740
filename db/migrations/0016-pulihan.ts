import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Which backups this database was restored from, and whether the engine has been compared with it since. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table pulihan (
      id uuid primary key,
      -- Name of the generation: when it was taken.
      generasi text not null,
      pada timestamptz not null default now(),
      -- Set by the worker, once workflows and cases agree again.
      selaras_pada timestamptz
    );
    create index on pulihan (pada) where selaras_pada is null;
    grant select on pulihan to lindung_aplikasi;
    grant update (selaras_pada) on pulihan to lindung_aplikasi;
  `.execute(db);
}
