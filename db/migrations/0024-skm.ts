import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * The survey of satisfaction (SKM): who may be asked, and what was answered. Nothing leads from the one to the other:
 * no reference, no time, no number that counts up.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table skm_undangan (
      -- Keyed digest of the code; the code itself is ciphertext of the case's key.
      sidik bytea primary key check (length(sidik) = 32),
      kode bytea not null,
      kasus_id uuid not null references kasus,
      -- The entry of the history that closed the case.
      urutan int not null check (urutan > 0),
      instansi_id text not null references instansi,
      layanan text not null check (layanan in ('lansia', 'rps', 'pengaduan')),
      dibuat_pada timestamptz not null,
      -- Whether, never when.
      dipakai boolean not null default false,
      unique (kasus_id, urutan)
    );
    create index on skm_undangan (instansi_id, layanan, dibuat_pada);
    grant select, insert, delete on skm_undangan to lindung_aplikasi;
    grant update (dipakai) on skm_undangan to lindung_aplikasi;

    create table skm_jawaban (
      -- Random, and another one with each answer that joins the group.
      id uuid primary key default gen_random_uuid(),
      instansi_id text not null references instansi,
      layanan text not null check (layanan in ('lansia', 'rps', 'pengaduan')),
      -- The quarter it counts for, e.g. 2026-3; none until enough are there to be read together.
      triwulan text check (triwulan ~ '^[0-9]{4}-[1-4]$'),
      penjawab text not null check (penjawab in ('klien', 'pendamping')),
      persyaratan smallint not null check (persyaratan between 1 and 4),
      prosedur smallint not null check (prosedur between 1 and 4),
      waktu smallint not null check (waktu between 1 and 4),
      biaya smallint not null check (biaya between 1 and 4),
      produk smallint not null check (produk between 1 and 4),
      kompetensi smallint not null check (kompetensi between 1 and 4),
      perilaku smallint not null check (perilaku between 1 and 4),
      pengaduan smallint not null check (pengaduan between 1 and 4),
      sarana smallint not null check (sarana between 1 and 4),
      jenis_kelamin text,
      usia text,
      pendidikan text,
      pekerjaan text,
      -- Ciphertext of the office's key: people write names although they are asked not to.
      saran bytea
    );
    create index on skm_jawaban (instansi_id, layanan, triwulan);
    grant select, insert on skm_jawaban to lindung_aplikasi;
    grant update (id, triwulan) on skm_jawaban to lindung_aplikasi;
  `.execute(db);
}
