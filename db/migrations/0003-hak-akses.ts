import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * The application works as a role that cannot rewrite what must stay: no update or delete on the history, the
 * anchors and the access log, no delete on cases, acts and letters.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    begin
      -- A role belongs to the whole server: another database may have made it, or an administrator beforehand.
      if not exists (select from pg_roles where rolname = 'lindung_aplikasi') then
        begin
          create role lindung_aplikasi nologin;
        exception
          -- So may another start at the same moment.
          when duplicate_object or unique_violation then null;
        end;
      end if;
      if not pg_has_role(current_user, 'lindung_aplikasi', 'member') then
        grant lindung_aplikasi to current_user;
      end if;
    end $$;
    grant usage on schema public to lindung_aplikasi;
    grant select on all tables in schema public to lindung_aplikasi;
    grant insert on all tables in schema public to lindung_aplikasi;
    revoke insert on instansi, standar_pelayanan, jam from lindung_aplikasi;
    grant update on kasus, klien, tindakan, penghitung, tugas, kotak_keluar, surat, hunian, tempat_tidur, dokumen, orang,
      sesi
      to lindung_aplikasi;
    grant delete on sesi, dokumen to lindung_aplikasi;
    revoke all on kysely_migration, kysely_migration_lock from lindung_aplikasi;
  `.execute(db);
}
