import pg from 'pg';
import { from as copyMasuk, to as copyKeluar } from 'pg-copy-streams';
import { bacaPadat, tulisPadat } from './berkas.ts';
import type { BerkasCadangan, TabelCadangan } from './bentuk.schema.ts';
import { KesalahanCadangan } from './kesalahan.ts';
import type { Tabel } from './tabel.ts';

const nama = (x: string) => pg.escapeIdentifier(x);

/** Opens one snapshot: whatever is written meanwhile, all tables are as of one moment. */
export async function bukaPotret(klien: pg.Client): Promise<void> {
  await klien.query(
    `begin isolation level repeatable read read only;
     set local datestyle = iso; set local intervalstyle = postgres; set local bytea_output = hex`,
  );
}

/**
 * Copies tables into files of a folder, in the text form that every version reads.
 * @param saring conditions on the rows of some tables
 */
export async function salinKeluar(
  klien: pg.Client,
  tabel: readonly Tabel[],
  folder: string,
  sub: string,
  saring: Readonly<Record<string, string>> = {},
): Promise<{ tabel: TabelCadangan[]; berkas: BerkasCadangan[] }> {
  const hasil = { tabel: [] as TabelCadangan[], berkas: [] as BerkasCadangan[] };
  for (const t of tabel) {
    const di = saring[t.nama] ? ` where ${saring[t.nama]}` : '';
    const isi = `select ${t.kolom.map(nama).join(', ')} from ${nama(t.nama)}${di}`;
    const aliran = klien.query(copyKeluar(`copy (${isi}) to stdout`));
    const berkas = await tulisPadat(folder, `${sub}/${t.nama}.copy.gz`, aliran);
    hasil.tabel.push({ ...t, baris: aliran.rowCount, berkas: berkas.nama });
    hasil.berkas.push(berkas);
  }
  return hasil;
}

/** Copies them back, in the order given, and takes the counters of their columns past what is there. */
export async function salinMasuk(
  klien: pg.Client,
  tabel: readonly TabelCadangan[],
  folder: string,
): Promise<void> {
  for (const t of tabel) {
    const perintah = `copy ${nama(t.nama)} (${t.kolom.map(nama).join(', ')}) from stdin`;
    const aliran = klien.query(copyMasuk(perintah));
    await bacaPadat(folder, t.berkas, aliran);
    if (aliran.rowCount !== t.baris)
      throw new KesalahanCadangan(`Tabel ${t.nama} berisi ${aliran.rowCount} baris, seharusnya ${t.baris}.`);
  }
  await majukanHitungan(klien);
}

async function majukanHitungan(klien: pg.Client): Promise<void> {
  const { rows } = await klien.query<{ tabel: string; kolom: string; hitungan: string | null }>(`
    select c.relname::text tabel, a.attname::text kolom,
      pg_get_serial_sequence(quote_ident(c.relname), a.attname) hitungan
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`);
  for (const { tabel, kolom, hitungan } of rows) {
    if (hitungan === null) continue;
    await klien.query(
      `select setval($1, coalesce(max(${nama(kolom)}), 1), max(${nama(kolom)}) is not null) from ${nama(tabel)}`,
      [hitungan],
    );
  }
}
