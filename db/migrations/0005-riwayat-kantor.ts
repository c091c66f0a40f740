import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * The history of an office's administration: its people, positions, appointments and standards. Built like the history
 * of a case: append-only, a hash chain over ciphertext, its head tied down by the daily anchor.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Entries the office's history has so far. Raising it is also the lock under which an office is changed.
    alter table instansi add column urutan int not null default 0 check (urutan >= 0);
    grant update (urutan) on instansi to lindung_aplikasi;

    create table riwayat_kantor (
      instansi_id text not null references instansi,
      urutan int not null check (urutan > 0),
      waktu timestamptz not null,
      jenis text not null,
      orang_id uuid not null references orang,
      jabatan_id uuid not null references jabatan,
      peran text not null,
      sebagai text,
      asal text not null,
      isi bytea not null,
      hash_sebelum bytea not null,
      hash bytea not null,
      dicatat_pada timestamptz not null,
      primary key (instansi_id, urutan)
    );
    create table jangkar_kepala_kantor (
      jangkar int not null references jangkar,
      instansi_id text not null references instansi,
      urutan int not null,
      hash bytea not null,
      primary key (jangkar, instansi_id)
    );
    create trigger riwayat_kantor_tetap before update or delete on riwayat_kantor
      for each row execute function tolak_ubah();
    create trigger riwayat_kantor_utuh before truncate on riwayat_kantor execute function tolak_ubah();
    create trigger jangkar_kepala_kantor_tetap before update or delete on jangkar_kepala_kantor
      for each row execute function tolak_ubah();
    create trigger jangkar_kepala_kantor_utuh before truncate on jangkar_kepala_kantor
      execute function tolak_ubah();
    grant select, insert on riwayat_kantor, jangkar_kepala_kantor to lindung_aplikasi;

    -- Positions are renamed and moved, appointments end by a shorter term; neither is ever deleted.
    grant update (nama, atasan_id, wilayah, kontak_piket) on jabatan to lindung_aplikasi;
    grant update (masa) on pemangku to lindung_aplikasi;
    create unique index jabatan_nama on jabatan (instansi_id, lower(nama));
    -- A post is held by its holder or, while it is vacant, by a Plt: never by both. A Plh stands beside the holder.
    alter table pemangku add constraint definitif_atau_plt
      exclude using gist (jabatan_id with =, masa with &&) where (sifat in ('definitif', 'plt'));

    -- Why a full NIK was asked for; ciphertext of the case's key, since it may speak of the person.
    alter table log_akses add column alasan bytea;
  `.execute(db);
}
