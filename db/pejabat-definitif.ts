import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';

/**
 * Whose post a Plh acted in: the definitive holder at that moment, by name; null for who acted in the own post, and
 * for a Plt, whose post is vacant.
 * @param tabel alias of a table with `jabatan_id`, `sebagai` and `waktu`
 */
export function pejabatDefinitif(tabel: string): RawBuilder<string | null> {
  const kolom = (nama: string) => sql.ref(`${tabel}.${nama}`);
  return sql<string | null>`(
    select definitif.nama from pemangku as masanya join orang as definitif on definitif.id = masanya.orang_id
    where ${kolom('sebagai')} = 'plh' and masanya.jabatan_id = ${kolom('jabatan_id')}
      and masanya.sifat = 'definitif' and masanya.masa @> ${kolom('waktu')}
  )`;
}
