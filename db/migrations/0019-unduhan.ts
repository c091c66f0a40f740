import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Who took a letter out of the system, as a chain of its own for each case, and how far a letter has come on its way to
 * a signing service.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Entries of the case's downloads so far. Raising it is also the lock under which one is appended.
    alter table kasus add column unduhan int not null default 0 check (unduhan >= 0);

    create table riwayat_unduhan (
      kasus_id uuid not null references kasus,
      urutan int not null check (urutan > 0),
      waktu timestamptz not null,
      surat_id uuid not null references surat,
      -- Null: by a link, of which only its id is known.
      orang_id uuid references orang,
      jabatan_id uuid references jabatan,
      peran text,
      sebagai text,
      tautan_id uuid references tautan_surat (id),
      -- The entry of the case's own history it followed, and that entry's hash.
      riwayat_urutan int not null check (riwayat_urutan >= 0),
      riwayat_hash bytea not null check (length(riwayat_hash) = 32),
      hash_sebelum bytea not null,
      hash bytea not null,
      primary key (kasus_id, urutan),
      check ((orang_id is null) = (tautan_id is not null))
    );
    create index on riwayat_unduhan (kasus_id, riwayat_urutan, urutan);
    create table jangkar_kepala_unduhan (
      jangkar int not null references jangkar,
      kasus_id uuid not null references kasus,
      urutan int not null,
      hash bytea not null,
      primary key (jangkar, kasus_id)
    );
    create trigger riwayat_unduhan_tetap before update or delete on riwayat_unduhan
      for each row execute function tolak_ubah();
    create trigger riwayat_unduhan_utuh before truncate on riwayat_unduhan execute function tolak_ubah();
    create trigger jangkar_kepala_unduhan_tetap before update or delete on jangkar_kepala_unduhan
      for each row execute function tolak_ubah();
    create trigger jangkar_kepala_unduhan_utuh before truncate on jangkar_kepala_unduhan
      execute function tolak_ubah();
    grant select, insert on riwayat_unduhan, jangkar_kepala_unduhan to lindung_aplikasi;

    alter table surat
      -- When it was handed to a signing service elsewhere; null: certainly never.
      add column dikirim_pada timestamptz,
      -- When that service was last asked what became of it.
      add column ditanyakan_pada timestamptz;
    -- Of these nobody has noted it: they count as sent.
    update surat set dikirim_pada = coalesce(dipesan_pada, now()) where status in ('dipesan', 'menungguKepastian');
  `.execute(db);
}
