import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * What reports count and what a list of a thousand cases is asked for. Columns that identify nobody, written with the
 * projection and rebuilt with it: rows that are there already get them with `npm run proyeksi:bangun`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table kasus
      -- By which way it came; what it is about; why and how it ended. Erasing the case empties them.
      add column sumber text,
      add column kategori text[],
      add column alasan_akhir text,
      add column cara_akhir text;
    create index on kasus (instansi_id, layanan, dibuat_pada desc, id desc);
    create index on kasus (instansi_id, ditutup_pada) where not terbuka;
    create index on kasus (instansi_id, layanan, tahap) where terbuka;

    -- Every clock a case has run under: from when to when, against how much.
    create table langkah_kasus (
      kasus_id uuid not null,
      instansi_id text not null,
      layanan text not null,
      -- The deadline and its round, as in the state of the case.
      tenggat_id text not null,
      kunci text not null,
      sifat text not null check (sifat in ('standar', 'pengingat')),
      jam text not null check (jam in ('kerja', 'kalender')),
      mulai timestamptz not null,
      -- Later than it was at first where the case was held.
      batas timestamptz not null,
      selesai timestamptz,
      menit_standar double precision not null,
      -- On the clock of the deadline, without holds, by the calendar in force when it ended.
      menit_dipakai double precision,
      primary key (kasus_id, tenggat_id),
      foreign key (kasus_id, instansi_id) references kasus (id, instansi_id),
      check ((selesai is null) = (menit_dipakai is null))
    );
    create index on langkah_kasus (instansi_id, selesai) where selesai is not null;
    create index on langkah_kasus (instansi_id, batas) where sifat = 'standar';
    create index on langkah_kasus (instansi_id, batas) where selesai is null;

    -- Every rung that has fired.
    create table eskalasi_kasus (
      kasus_id uuid not null,
      instansi_id text not null,
      layanan text not null,
      tenggat_id text not null,
      kunci text not null,
      ke int not null check (ke > 0),
      terkirim_pada timestamptz not null,
      ditanggapi_pada timestamptz,
      primary key (kasus_id, tenggat_id, ke),
      foreign key (kasus_id, instansi_id) references kasus (id, instansi_id)
    );
    create index on eskalasi_kasus (instansi_id, terkirim_pada);

    create index on hunian using gist (instansi_id, masa);

    -- Null: it was there before this was written down.
    alter table tempat_tidur add column ada_sejak timestamptz;

    -- Filters of the list that somebody keeps under a name; ciphertext of the office's key, since names are free text.
    create table tampilan_tersimpan (
      id uuid primary key,
      orang_id uuid not null references orang,
      isi bytea not null,
      dibuat_pada timestamptz not null default clock_timestamp()
    );
    create index on tampilan_tersimpan (orang_id, dibuat_pada);

    grant select, insert, update, delete on langkah_kasus, eskalasi_kasus to lindung_aplikasi;
    grant select, insert, delete on tampilan_tersimpan to lindung_aplikasi;
  `.execute(db);
}
