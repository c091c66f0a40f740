import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Signing in: sessions that show themselves and end when idle, the second factor, identities of an OIDC provider. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table sesi
      -- Names a session to its holder; the fingerprint would let others look for the token.
      add column id uuid not null unique default gen_random_uuid(),
      -- How it was opened.
      add column cara text not null default 'api' check (cara in ('api', 'konsol', 'oidc')),
      add column terakhir_dipakai timestamptz not null default now(),
      -- A second factor was shown in it.
      add column faktor_kedua boolean not null default false;

    alter table orang add check (not (sistem and aktif));

    -- The second factor of a person. The secrets are sealed with the office's key.
    create table totp (
      orang_id uuid primary key references orang,
      rahasia bytea,
      terpasang_pada timestamptz,
      -- Shown, but no code of it has been entered yet.
      calon bytea,
      -- RFC 6238, 5.2: a code that was accepted is not accepted again, nor one before it.
      langkah_terakhir bigint not null default 0,
      -- Wrong codes since the last right one, and until when no code is looked at.
      gagal int not null default 0,
      terkunci_sampai timestamptz,
      check ((rahasia is null) = (terpasang_pada is null))
    );

    create table kode_pemulihan (
      orang_id uuid not null references totp on delete cascade,
      sidik bytea not null,
      dipakai_pada timestamptz,
      primary key (orang_id, sidik)
    );

    -- Who somebody is to an OIDC provider. One identity a person: an address that was given to somebody else there
    -- must not open the account of who had it before.
    create table orang_oidc (
      penerbit text not null,
      sub text not null,
      orang_id uuid not null references orang,
      dibuat_pada timestamptz not null default now(),
      primary key (penerbit, sub),
      unique (penerbit, orang_id)
    );

    -- Sign-ins on their way through the provider; the row goes with the first answer.
    create table oidc_mulai (
      sidik bytea primary key,
      kembali text not null,
      kedaluwarsa_pada timestamptz not null
    );
    create index on oidc_mulai (kedaluwarsa_pada);

    grant select, insert, update, delete on totp, kode_pemulihan to lindung_aplikasi;
    grant select, insert, delete on orang_oidc, oidc_mulai to lindung_aplikasi;
  `.execute(db);
}
