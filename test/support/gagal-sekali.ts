import { sql } from 'kysely';
import type { BasisDataUji } from './basis-data.ts';

/** Lets the next write of a table fail, and only that one: what counts it is not rolled back. */
export async function gagalSekali({ pemilik }: BasisDataUji, tabel: string, pesan = 'gagal'): Promise<void> {
  await sql`
    create sequence uji_gagal_sekali;
    grant usage on sequence uji_gagal_sekali to lindung_aplikasi;
    create function uji_gagal_sekali() returns trigger language plpgsql as $$
      begin
        if nextval('uji_gagal_sekali') = 1 then
          raise exception '${sql.raw(pesan)}' using errcode = 'XX000';
        end if;
        return new;
      end $$;
    create trigger uji_gagal_sekali before insert on ${sql.table(tabel)}
      for each row execute function uji_gagal_sekali()
  `.execute(pemilik);
}
