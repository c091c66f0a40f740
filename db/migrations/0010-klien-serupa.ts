import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Repeat clients: what a client is recognised by where there is no NIK, and what people have decided about which
 * cases are about one person. Rows that are there already get the new columns with `npm run proyeksi:bangun`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table klien
      -- Name and nickname as they are compared (domain/kasus/banding.ts), never shown.
      add column sebutan text,
      add column jenis_kelamin text check (jenis_kelamin in ('L', 'P')),
      add column tahun_lahir smallint,
      -- The year comes from an estimated age.
      add column tahun_perkiraan boolean not null default false,
      -- Village, address, where the person was found; as it is compared.
      add column tempat text;
    -- GiST gives the nearest first and stops there; the office leads, so that only its own rows are looked at.
    create index on klien using gist (instansi_id, sebutan gist_trgm_ops (siglen = 256));
    create index on klien using gist (instansi_id, tempat gist_trgm_ops (siglen = 256));
    create index on klien using gist (instansi_id, tempat gist_trgm_ops (siglen = 256)) where sebutan is null;

    alter table kasus add constraint kasus_milik_instansi unique (id, instansi_id);

    -- The latest decision about a pair; all of them stand in the histories of the two cases.
    create table kesamaan_klien (
      kasus_a uuid not null,
      kasus_b uuid not null,
      instansi_id text not null,
      sama boolean not null,
      diputus_oleh uuid not null references orang,
      jabatan_id uuid not null references jabatan,
      pada timestamptz not null,
      tindakan_id uuid not null references tindakan,
      primary key (kasus_a, kasus_b),
      check (kasus_a < kasus_b),
      -- Both of one office, whatever the application believes.
      foreign key (kasus_a, instansi_id) references kasus (id, instansi_id),
      foreign key (kasus_b, instansi_id) references kasus (id, instansi_id)
    );
    create index on kesamaan_klien (kasus_b);
    grant select, insert, update on kesamaan_klien to lindung_aplikasi;
  `.execute(db);
}
