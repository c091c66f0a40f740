import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * A data key for each case and each document, wrapped by its office's key: destroying the keys of one case erases it
 * everywhere, and nothing else. The table is kept out of backups (docs/adr/0008).
 * Beside it: the two actors that are nobody of the staff, and accounts that start with a password of the office.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table kunci_data (
      id uuid primary key,
      instansi_id text not null references instansi,
      jenis text not null check (jenis in ('kasus', 'dokumen')),
      -- The case it belongs to; none for a document that is not attached yet.
      kasus_id uuid references kasus deferrable initially deferred,
      -- The workflow ids of a case begin with this.
      alur_id text unique check ((alur_id is not null) = (jenis = 'kasus')),
      kunci_instansi text not null references kunci_instansi,
      terbungkus bytea not null,
      dibuat_pada timestamptz not null default now(),
      check (jenis = 'dokumen' or kasus_id is not null)
    );
    create unique index on kunci_data (kasus_id) where jenis = 'kasus';
    create index on kunci_data (kasus_id) where jenis = 'dokumen';
    grant select, insert, update, delete on kunci_data to lindung_aplikasi;

    -- Its keys were destroyed: what is left is numbers, stages and times.
    alter table kasus add column dihapus_pada timestamptz;

    alter table orang
      add column sistem boolean not null default false,
      add column wajib_ganti_sandi boolean not null default false;
    alter table jabatan drop constraint jabatan_peran_check,
      add constraint jabatan_peran_check check (peran in ('petugas-desa', 'petugas-dinsos', 'peksos', 'petugas-rps',
        'kasi-rehsos', 'kabid-rehsos', 'sekretaris', 'kadis', 'pengawas', 'admin', 'masyarakat', 'sistem'));
  `.execute(db);
}
