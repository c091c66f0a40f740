import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * The life of a letter in the register, what was printed, and how it is checked. Beside it: the wording of an office,
 * links for those who receive a letter, and passphrases on their short way to the worker.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table orang
      add column pangkat text,
      -- Ciphertext of the office's key: how a signing service knows a signatory.
      add column nik bytea;

    alter table surat drop constraint surat_status_check;
    alter table surat
      alter column terbit_pada drop not null,
      add column jenis text not null default 'rekomendasi'
        check (jenis in ('rekomendasi', 'tugasPendampingan', 'beritaAcara', 'rujukan')),
      -- A word of a closed vocabulary; what somebody wrote stands in alasan_kotak and in the history.
      add column alasan text,
      add column alasan_kotak bytea,
      add column kode_verifikasi text unique,
      -- What the page shows, as ciphertext of the case's key.
      add column lembar bytea,
      -- Of the content that was initialled; of the final PDF, which is public.
      add column sidik_isi bytea check (length(sidik_isi) = 32),
      add column sidik_pdf bytea check (length(sidik_pdf) = 32),
      -- No foreign key: an erased case loses its documents, the register keeps its numbers.
      add column dokumen_id uuid unique,
      -- Person, position and in whose place: ids and titles.
      add column penanda jsonb,
      add column templat_versi int,
      add column diganti_oleh uuid references surat,
      -- The act it is reserved for, or was issued by.
      add column tindakan_id uuid references tindakan,
      add column dipesan_pada timestamptz,
      -- When it was voided, revoked or replaced.
      add column berakhir_pada timestamptz,
      add constraint surat_status_check
        check (status in ('dipesan', 'menungguKepastian', 'terbit', 'diganti', 'dicabut', 'batal')),
      add check (terbit_pada is not null or status in ('dipesan', 'menungguKepastian', 'batal'));
    alter table surat alter column jenis drop default;
    -- One number at a time is kept for a case, and one letter of a kind is valid.
    create unique index surat_satu_pesanan on surat (kasus_id, jenis)
      where status in ('dipesan', 'menungguKepastian');
    create unique index surat_satu_berlaku on surat (kasus_id, jenis) where status = 'terbit';
    create index on surat (instansi_id, tahun desc, urut desc);

    -- An office's wording and letterhead. One that was used is never edited: a new version is a new row.
    create table templat_surat (
      instansi_id text not null references instansi,
      jenis text not null check (jenis in ('rekomendasi', 'tugasPendampingan', 'beritaAcara', 'rujukan')),
      versi int not null check (versi > 0),
      teks text not null,
      kop jsonb not null,
      -- A PNG or JPEG.
      logo bytea,
      berlaku_sejak timestamptz not null,
      dibuat_oleh uuid references orang,
      primary key (instansi_id, jenis, versi)
    );
    create trigger templat_surat_tetap before update or delete on templat_surat
      for each row execute function tolak_ubah();
    grant select, insert on templat_surat to lindung_aplikasi;

    -- A link for the shelter: the token itself is only with its holder.
    create table tautan_surat (
      sidik bytea primary key check (length(sidik) = 32),
      surat_id uuid not null references surat,
      kedaluwarsa_pada timestamptz not null,
      dibuat_oleh uuid not null references orang,
      dibuat_pada timestamptz not null default now(),
      diunduh int not null default 0 check (diunduh >= 0),
      terakhir_diunduh_pada timestamptz
    );
    create index on tautan_surat (surat_id);
    create index on tautan_surat (kedaluwarsa_pada);
    grant select, insert, delete on tautan_surat to lindung_aplikasi;
    grant update (diunduh, terakhir_diunduh_pada) on tautan_surat to lindung_aplikasi;

    -- Passphrases, closed for the worker alone. Never in the write-ahead log, nor in a backup; gone when fetched.
    create unlogged table frasa_sandi (
      tindakan_id uuid primary key,
      kunci_id text not null,
      kotak bytea not null,
      kedaluwarsa_pada timestamptz not null default now() + interval '2 minutes'
        check (kedaluwarsa_pada <= now() + interval '2 minutes')
    );
    create index on frasa_sandi (kedaluwarsa_pada);
    grant select, insert, delete on frasa_sandi to lindung_aplikasi;

    -- The worker's public keys (X25519); the private part is in its environment alone.
    create table kunci_frasa (
      id text primary key,
      publik bytea not null check (length(publik) = 32),
      dibuat_pada timestamptz not null default now()
    );
    grant select, insert on kunci_frasa to lindung_aplikasi;
    grant update (dibuat_pada) on kunci_frasa to lindung_aplikasi;

    -- Which letter was read.
    alter table log_akses add column surat_id uuid references surat;
    create index on log_akses (surat_id) where surat_id is not null;
  `.execute(db);
}
