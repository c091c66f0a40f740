import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * An area is a village with its kecamatan: names of villages recur within a regency. What is there already keeps
 * what it meant, the name of a village alone: the kecamatan of a position is for the admin to say, that of a case
 * stands in its encrypted state, from where `lengkapiWilayah` takes it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table jabatan rename column wilayah to desa_kelurahan;
    alter table jabatan add column kecamatan text;
    grant update (kecamatan) on jabatan to lindung_aplikasi;

    -- Of a case in the form areas are compared in, and nearly so until its state has been read.
    alter table kasus rename column wilayah to desa_kelurahan;
    alter table kasus add column kecamatan text;
    update kasus set desa_kelurahan = regexp_replace(
      regexp_replace(lower(desa_kelurahan), '^[^[:alnum:]]*(desa|ds|kelurahan|kel)[^[:alnum:]]+(?=[[:alnum:]])', ''),
      '[^[:alnum:]]', '', 'g')
      where desa_kelurahan is not null;
  `.execute(db);
}
