import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Cases, acts with receipts, history, and what is derived from them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Numbers without gaps: taken inside the transaction that uses them.
    create table penghitung (
      instansi_id text not null references instansi,
      jenis text not null,
      tahun int not null,
      terakhir int not null check (terakhir > 0),
      primary key (instansi_id, jenis, tahun)
    );

    create table kasus (
      id uuid primary key,
      instansi_id text not null references instansi,
      layanan text not null check (layanan in ('lansia', 'rps')),
      nomor text not null unique,
      kode_lacak text not null unique,
      alur_id text not null,
      tahap text not null,
      terbuka boolean not null default true,
      versi int not null check (versi > 0),
      urutan int not null check (urutan >= 0),
      wilayah text,
      kasus_asal uuid references kasus,
      penanggung_orang uuid references orang,
      penanggung_peran text,
      tenggat timestamptz,
      tenggat_nama text,
      ditunda boolean not null default false,
      dibuat_oleh uuid not null references orang,
      dibuat_pada timestamptz not null,
      diubah_pada timestamptz not null,
      ditutup_pada timestamptz,
      -- The state as of entry number urutan, encrypted; a lost workflow starts again from it.
      keadaan bytea not null
    );
    create index on kasus (instansi_id, dibuat_pada desc, id desc);
    create index on kasus (instansi_id, tenggat, id) where terbuka;
    create index on kasus (instansi_id, tahap, dibuat_pada desc, id desc);
    create index on kasus (instansi_id, wilayah, dibuat_pada desc, id desc) where wilayah is not null;
    create index on kasus (penanggung_orang) where terbuka;
    create index on kasus (kasus_asal) where kasus_asal is not null;

    -- What a client is searched by. Personal: never leaves the office.
    create table klien (
      kasus_id uuid primary key references kasus,
      instansi_id text not null references instansi,
      nama text,
      panggilan text,
      nik_sidik bytea
    );
    create index on klien (instansi_id, nik_sidik) where nik_sidik is not null;
    create index on klien using gin (nama gin_trgm_ops);
    create index on klien using gin (panggilan gin_trgm_ops);

    -- An act and, once decided, its receipt.
    create table tindakan (
      id uuid primary key,
      kasus_id uuid not null references kasus,
      instansi_id text not null references instansi,
      -- Null: it came as a signal nobody has sealed, or that cannot be read.
      orang_id uuid references orang,
      jabatan_id uuid references jabatan,
      peran text,
      sebagai text,
      jenis text not null,
      kunci_idempotensi text,
      digest text not null,
      versi int,
      isi bytea,
      segel text,
      waktu timestamptz not null,
      asal text not null,
      alur_id text not null,
      status text not null default 'menunggu' check (status in ('menunggu', 'diterima', 'ditolak')),
      penolakan jsonb,
      urutan int,
      dibuat_pada timestamptz not null default clock_timestamp(),
      dikirim_pada timestamptz not null default clock_timestamp(),
      diputus_pada timestamptz,
      unique (orang_id, kunci_idempotensi),
      check ((status = 'menunggu') = (diputus_pada is null)),
      check ((status = 'ditolak') = (penolakan is not null)),
      check ((status = 'diterima') = (urutan is not null))
    );
    create index on tindakan (dikirim_pada) where status = 'menunggu';
    create index on tindakan (kasus_id, dibuat_pada);

    -- Append-only. The hash covers the ciphertext, so that erasing a key leaves the chain whole.
    create table riwayat (
      kasus_id uuid not null references kasus,
      urutan int not null check (urutan > 0),
      waktu timestamptz not null,
      jenis text not null,
      orang_id uuid references orang,
      jabatan_id uuid references jabatan,
      peran text,
      sebagai text,
      asal text not null,
      tindakan_id uuid references tindakan,
      isi bytea not null,
      hash_sebelum bytea not null,
      hash bytea not null,
      dicatat_pada timestamptz not null,
      primary key (kasus_id, urutan)
    );

    -- A daily anchor over the heads of all chains, itself a chain.
    create table jangkar (
      urutan int primary key,
      pada timestamptz not null,
      hash_sebelum bytea not null,
      hash bytea not null
    );
    create table jangkar_kepala (
      jangkar int not null references jangkar,
      kasus_id uuid not null references kasus,
      urutan int not null,
      hash bytea not null,
      primary key (jangkar, kasus_id)
    );

    create function tolak_ubah() returns trigger language plpgsql as $$
    begin
      raise exception '% hanya boleh ditambah', tg_table_name using errcode = 'insufficient_privilege';
    end $$;
    create trigger riwayat_tetap before update or delete on riwayat
      for each row execute function tolak_ubah();
    create trigger riwayat_utuh before truncate on riwayat execute function tolak_ubah();
    create trigger jangkar_tetap before update or delete on jangkar
      for each row execute function tolak_ubah();
    create trigger jangkar_utuh before truncate on jangkar execute function tolak_ubah();
    create trigger jangkar_kepala_tetap before update or delete on jangkar_kepala
      for each row execute function tolak_ubah();
    create trigger jangkar_kepala_utuh before truncate on jangkar_kepala execute function tolak_ubah();

    create table tugas (
      id uuid primary key,
      kasus_id uuid not null references kasus,
      instansi_id text not null references instansi,
      kunci text not null,
      jenis text not null check (jenis in ('tindakan', 'eskalasi')),
      tindakan text not null,
      -- What an escalation is about: the deadline and its rung.
      rincian text,
      peran text not null,
      orang_id uuid references orang,
      tenggat timestamptz,
      dibuat_pada timestamptz not null,
      selesai_pada timestamptz
    );
    create unique index tugas_sekali on tugas (kasus_id, kunci) where selesai_pada is null;
    create index on tugas (instansi_id, peran, tenggat) where selesai_pada is null;
    create index on tugas (orang_id, tenggat) where selesai_pada is null;

    -- Notifications. In-app reads it as it is; an outside channel takes its rows from here.
    create table kotak_keluar (
      id uuid primary key,
      kunci text not null,
      instansi_id text not null references instansi,
      kasus_id uuid not null references kasus,
      orang_id uuid references orang,
      peran text,
      lewat text not null,
      jenis text not null,
      isi jsonb not null,
      dibuat_pada timestamptz not null,
      dibaca_pada timestamptz,
      unique nulls not distinct (kunci, orang_id)
    );
    create index on kotak_keluar (orang_id, dibuat_pada desc);
    create index on kotak_keluar (instansi_id, peran, dibuat_pada desc) where orang_id is null;

    -- The office's register of letters.
    create table surat (
      id uuid primary key,
      instansi_id text not null references instansi,
      tahun int not null,
      urut int not null,
      nomor text not null,
      kasus_id uuid not null references kasus,
      status text not null check (status in ('terbit', 'diganti', 'batal')),
      terbit_pada timestamptz not null,
      unique (instansi_id, tahun, urut),
      unique (instansi_id, nomor)
    );
    create index on surat (kasus_id);

    create table tempat_tidur (
      id uuid primary key,
      instansi_id text not null references instansi,
      kamar text not null,
      nama text not null,
      kelompok text not null check (kelompok in ('laki-laki', 'perempuan', 'anak', 'odgj')),
      unique (instansi_id, kamar, nama)
    );

    create table hunian (
      id uuid primary key,
      instansi_id text not null references instansi,
      tempat_tidur_id uuid not null references tempat_tidur,
      kasus_id uuid not null references kasus,
      masa tstzrange not null check (not isempty(masa)),
      constraint satu_klien_satu_tempat_tidur exclude using gist (tempat_tidur_id with =, masa with &&),
      constraint satu_tempat_tidur_satu_klien exclude using gist (kasus_id with =, masa with &&)
    );

    create table dokumen (
      id uuid primary key,
      instansi_id text not null references instansi,
      pemilik uuid not null references orang,
      jenis text not null,
      nama text not null,
      tipe text not null,
      ukuran int not null check (ukuran > 0),
      sha256 bytea not null,
      diunggah_pada timestamptz not null,
      kasus_id uuid references kasus
    );
    create index on dokumen (kasus_id) where kasus_id is not null;
    create index on dokumen (diunggah_pada) where kasus_id is null;

    -- Who read personal data, when.
    create table log_akses (
      id bigint generated always as identity primary key,
      pada timestamptz not null default now(),
      orang_id uuid not null references orang,
      instansi_id text not null references instansi,
      kasus_id uuid references kasus,
      tindakan text not null
    );
    create trigger log_akses_tetap before update or delete on log_akses
      for each row execute function tolak_ubah();

    -- What the reconciler found: a workflow lost or ended from outside.
    create table alarm (
      id uuid primary key,
      instansi_id text not null references instansi,
      kasus_id uuid not null references kasus,
      jenis text not null,
      rincian jsonb not null,
      pada timestamptz not null default now()
    );
  `.execute(db);
}
