import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Offices, their standards, people and positions. Frozen: later changes are migrations of their own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists btree_gist;
    create extension if not exists pg_trgm;

    create table instansi (
      id text primary key check (id ~ '^[a-z0-9]+$'),
      nama text not null,
      zona text not null check (zona in ('WIB', 'WITA', 'WIT')),
      kalender jsonb not null
    );

    -- A new version is a new row; a case copies the one in force when it starts.
    create table standar_pelayanan (
      instansi_id text not null references instansi,
      layanan text not null check (layanan in ('lansia', 'rps')),
      versi int not null check (versi > 0),
      isi jsonb not null,
      berlaku_sejak timestamptz not null,
      primary key (instansi_id, layanan, versi)
    );

    create table orang (
      id uuid primary key,
      instansi_id text not null references instansi,
      nama text not null,
      surel text not null unique check (surel = lower(surel)),
      nip text,
      sandi_hash text not null,
      contoh boolean not null default false,
      aktif boolean not null default true
    );

    create table jabatan (
      id uuid primary key,
      instansi_id text not null references instansi,
      nama text not null,
      peran text not null check (peran in ('petugas-desa', 'petugas-dinsos', 'peksos', 'petugas-rps',
        'kasi-rehsos', 'kabid-rehsos', 'sekretaris', 'kadis', 'pengawas', 'admin')),
      atasan_id uuid references jabatan,
      wilayah text,
      kontak_piket boolean not null default false
    );
    create index on jabatan (instansi_id, peran);

    -- Who holds a position from when to when: by appointment, or as Plt (vacant) or Plh (absent) by decree.
    create table pemangku (
      id uuid primary key,
      jabatan_id uuid not null references jabatan,
      orang_id uuid not null references orang,
      sifat text not null check (sifat in ('definitif', 'plt', 'plh')),
      masa tstzrange not null,
      dasar text not null,
      exclude using gist (jabatan_id with =, sifat with =, masa with &&)
    );
    create index on pemangku (orang_id);

    -- The token itself is only with its holder.
    create table sesi (
      sidik bytea primary key,
      orang_id uuid not null references orang,
      dibuat_pada timestamptz not null default now(),
      kedaluwarsa_pada timestamptz not null
    );
    create index on sesi (orang_id);

    -- One data key an office, wrapped by the master key of the environment. Old keys stay to read with.
    create table kunci_instansi (
      id text primary key,
      instansi_id text not null references instansi,
      terbungkus bytea not null,
      dibuat_pada timestamptz not null default now()
    );
    create index on kunci_instansi (instansi_id, dibuat_pada desc);

    -- The demo clock: one row. Times of the domain run scale times faster from the anchor on.
    create table jam (
      satu boolean primary key default true check (satu),
      skala double precision not null check (skala >= 1),
      pangkal_nyata bigint not null,
      pangkal_demo bigint not null
    );
  `.execute(db);
}
