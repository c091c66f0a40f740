import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Who of several holders has taken a task of their position, and on which clock a deadline in a list runs. Both are
 * written where the deadline is; null only where there is none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table kasus add column tenggat_jam text check (tenggat_jam in ('kerja', 'kalender'));
    alter table tugas
      add column jam text check (jam in ('kerja', 'kalender')),
      add column diambil_oleh uuid references orang,
      add column diambil_pada timestamptz,
      add check ((diambil_oleh is null) = (diambil_pada is null));
    create index on tugas (diambil_oleh) where selesai_pada is null and diambil_oleh is not null;

    -- What stands there already: the clock on record, else the one on which the service counts.
    update tugas set jam = coalesce(
      (select l.jam from langkah_kasus l where l.kasus_id = tugas.kasus_id and l.batas = tugas.tenggat limit 1),
      (select case kasus.layanan when 'lansia' then 'kerja' else 'kalender' end
        from kasus where kasus.id = tugas.kasus_id)
    ) where tenggat is not null;
    update kasus set tenggat_jam = coalesce(
      (select l.jam from langkah_kasus l where l.kasus_id = kasus.id and l.batas = kasus.tenggat limit 1),
      case layanan when 'lansia' then 'kerja' else 'kalender' end
    ) where tenggat is not null;
  `.execute(db);
}
