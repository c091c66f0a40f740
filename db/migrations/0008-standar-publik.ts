import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** What an office publishes of its standard, and what its admin may change: standards, calendar, beds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Apart from isi, which every case takes along; a service the office runs for itself publishes nothing.
    -- Standards from before this are the sample offices' own: their public part comes with the sample data.
    alter table standar_pelayanan add column publik jsonb;
    update standar_pelayanan set publik = '{}';
    alter table standar_pelayanan add constraint standar_diterbitkan
      check (publik is not null or layanan not in ('lansia', 'rps'));
    grant insert on standar_pelayanan to lindung_aplikasi;
    grant update (zona, kalender) on instansi to lindung_aplikasi;

    -- A bed of the past stays for the stays it held; its name is free again.
    alter table tempat_tidur add column ditarik_pada timestamptz,
      drop constraint tempat_tidur_instansi_id_kamar_nama_key;
    create unique index tempat_tidur_nama on tempat_tidur (instansi_id, kamar, nama) where ditarik_pada is null;
  `.execute(db);
}
