import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** What the public check and the links of a letter need besides its row in the register. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- As printed at the time of issue. In the clear, since the check must answer without a key; erasing the case
    -- empties it.
    alter table surat add column inisial_klien text;

    alter table tautan_surat
      add column id uuid not null unique default gen_random_uuid(),
      add column dicabut_pada timestamptz;
    grant update (dicabut_pada) on tautan_surat to lindung_aplikasi;

    -- Who downloaded the letters of a case.
    create index log_akses_unduhan on log_akses (kasus_id, id desc)
      where tindakan in ('unduhSurat', 'unduhSuratTautan', 'unduhDokumen');
  `.execute(db);
}
