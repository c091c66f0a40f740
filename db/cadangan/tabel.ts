import type pg from 'pg';
import { KesalahanCadangan } from './kesalahan.ts';

/** A table with the columns a copy carries; generated ones are computed again. */
export interface Tabel {
  nama: string;
  kolom: string[];
}

/** Tables of the schema `public`, each after those it refers to. */
export async function daftarTabel(klien: pg.Client): Promise<Tabel[]> {
  const { rows: tabel } = await klien.query<Tabel>(`
    select c.relname::text nama, array_agg(a.attname::text order by a.attnum) kolom
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname`);
  const { rows: rujukan } = await klien.query<{ dari: string; ke: string }>(`
    select d.relname::text dari, k.relname::text ke
    from pg_constraint f join pg_class d on d.oid = f.conrelid join pg_class k on k.oid = f.confrelid
    where f.contype = 'f' and f.connamespace = 'public'::regnamespace and f.conrelid <> f.confrelid`);
  const urut: Tabel[] = [];
  const sudah = new Set<string>();
  while (urut.length < tabel.length) {
    const siap = tabel.filter(
      (t) => !sudah.has(t.nama) && rujukan.every((r) => r.dari !== t.nama || sudah.has(r.ke)),
    );
    if (siap.length === 0) throw new KesalahanCadangan('Ada tabel yang saling merujuk; urutannya tidak ada.');
    urut.push(...siap);
    for (const t of siap) sudah.add(t.nama);
  }
  return urut;
}
