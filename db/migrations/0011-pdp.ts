import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Requests about personal data: which cases they concern, what is restricted, and the rights to erase. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Processing is restricted (UU PDP): hidden from nearly everybody, found by no search.
    alter table kasus add column dibatasi boolean not null default false;
    -- What has come to the end of its retention.
    create index on kasus (instansi_id, layanan, ditutup_pada) where not terbuka and dihapus_pada is null;

    -- The cases a request is about; a copy of what its history says, for the other direction.
    create table pdp_sasaran (
      permintaan_id uuid not null,
      kasus_id uuid not null check (kasus_id <> permintaan_id),
      instansi_id text not null references instansi,
      primary key (permintaan_id, kasus_id),
      -- Both of one office, whatever the application believes.
      foreign key (permintaan_id, instansi_id) references kasus (id, instansi_id),
      foreign key (kasus_id, instansi_id) references kasus (id, instansi_id)
    );
    create index on pdp_sasaran (kasus_id);
    grant select, insert, delete on pdp_sasaran to lindung_aplikasi;

    -- The copy of somebody's data is a ZIP.
    alter table dokumen drop constraint dokumen_tipe_check,
      add constraint dokumen_tipe_check
        check (tipe in ('application/pdf', 'image/jpeg', 'image/png', 'application/zip'));
    -- No foreign key: what was read stays on record when it is gone.
    alter table log_akses add column dokumen_id uuid;

    -- Erasing leaves nothing to search by.
    grant delete on klien, kesamaan_klien to lindung_aplikasi;
    -- A key that is gone without an erasure is told once.
    create unique index on alarm (kasus_id) where jenis = 'kunciHilang';
  `.execute(db);
}
