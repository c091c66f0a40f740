import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** What carries a message out of the outbox: channels, each person's choice, the office's rule, and every delivery. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table kotak_keluar
      -- A message may concern no case: a digest, a code.
      alter column kasus_id drop not null,
      -- When the deliveries of a message were made out; what was there before went nowhere outside.
      add column disebar_pada timestamptz;
    update kotak_keluar set disebar_pada = now();
    create index on kotak_keluar (dibuat_pada) where disebar_pada is null;

    -- What one holder of a position has read, another has not.
    create table notifikasi_dibaca (
      orang_id uuid not null references orang,
      kotak_id uuid not null references kotak_keluar,
      pada timestamptz not null,
      primary key (orang_id, kotak_id)
    );
    insert into notifikasi_dibaca (orang_id, kotak_id, pada)
      select orang_id, id, dibaca_pada from kotak_keluar where orang_id is not null and dibaca_pada is not null;
    alter table kotak_keluar drop column dibaca_pada;

    -- One message to one person by one channel.
    create table pengiriman (
      -- Also what a receiver drops repeats by.
      id uuid primary key,
      instansi_id text not null references instansi,
      kotak_id uuid not null references kotak_keluar,
      orang_id uuid not null references orang,
      saluran text not null check (saluran in ('surel', 'whatsapp')),
      mendesak boolean not null,
      status text not null default 'menunggu'
        check (status in ('menunggu', 'gagal', 'terkirim', 'mati', 'dibatalkan')),
      percobaan int not null default 0 check (percobaan >= 0),
      dibuat_pada timestamptz not null,
      -- End of the quiet hours, on the clock of the domain like the others.
      tahan_sampai timestamptz,
      selesai_pada timestamptz,
      -- On the database's own clock: a gateway does not recover faster on a demo clock.
      coba_pada timestamptz not null default now(),
      -- Which try has it, and until when: a try that dies leaves it to the next.
      ambilan uuid,
      diambil_sampai timestamptz,
      -- A code, never an address or an answer.
      galat text check (galat ~ '^[a-zA-Z0-9]{1,40}$'),
      unique (kotak_id, orang_id, saluran),
      check ((status in ('menunggu', 'gagal')) = (selesai_pada is null))
    );
    create index on pengiriman (saluran, mendesak desc, coba_pada) where status in ('menunggu', 'gagal');
    create index on pengiriman (instansi_id, dibuat_pada desc, id desc);
    create index on pengiriman (orang_id, saluran, dibuat_pada desc);
    create index on pengiriman (saluran, status);

    -- What somebody chose, and where they are reached if not at the address of their account.
    create table saluran_orang (
      orang_id uuid not null references orang,
      saluran text not null check (saluran in ('surel', 'whatsapp')),
      pilihan text check (pilihan in ('semua', 'mendesak', 'tidak')),
      -- Ciphertext of the office's key; only an address that has been proven.
      alamat bytea,
      -- An address that is to be proven, with its code.
      calon bytea,
      calon_pada timestamptz,
      calon_salah int not null default 0,
      primary key (orang_id, saluran),
      check ((calon is null) = (calon_pada is null))
    );

    create table aturan_saluran (
      instansi_id text primary key references instansi,
      isi jsonb not null
    );

    -- Which channels the workers have, and how each is doing.
    create table saluran_terpasang (
      saluran text primary key check (saluran in ('surel', 'whatsapp')),
      cara text not null check (cara in ('smtp', 'webhook', 'lokal')),
      berhasil_pada timestamptz,
      gagal_pada timestamptz,
      galat text check (galat ~ '^[a-zA-Z0-9]{1,40}$')
    );

    -- Outside production: what would have been sent.
    create table kotak_lokal (
      id uuid primary key,
      urut bigint not null unique generated always as identity,
      instansi_id text not null references instansi,
      saluran text not null check (saluran in ('surel', 'whatsapp')),
      isi bytea not null,
      pada timestamptz not null default now()
    );
    create index on kotak_lokal (instansi_id, urut desc);

    grant select, insert on notifikasi_dibaca to lindung_aplikasi;
    grant select, insert, update, delete on pengiriman, saluran_terpasang to lindung_aplikasi;
    grant select, insert, update on saluran_orang, aturan_saluran to lindung_aplikasi;
    grant select, insert, delete on kotak_lokal to lindung_aplikasi;
  `.execute(db);
}
