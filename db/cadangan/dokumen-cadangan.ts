import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { adaBerkas, sidikBerkas } from '../berkas.ts';
import { sidikKotak } from '../dokumen.repository.ts';
import { gudangFolder } from '../gudang/folder.ts';
import type { GudangBerkas } from '../gudang/gudang.ts';
import type { BarisDokumen, BerkasCadangan } from './bentuk.schema.ts';
import { barisDokumen } from './bentuk.schema.ts';

const DAFTAR = 'dokumen.jsonl';

/** Boxes of all generations: they never change, so one copy serves them all. */
export function kolamDokumen(folder: string): string {
  return join(folder, 'dokumen');
}

export function tempatDiKolam(folder: string, id: string): string {
  return join(kolamDokumen(folder), id.slice(0, 2), id);
}

/** The attached documents as the snapshot of the connection sees them. */
export async function daftarDokumen(klien: pg.Client): Promise<BarisDokumen[]> {
  const { rows } = await klien.query<BarisDokumen>(`
    select id::text, encode(sha256_kotak, 'hex') sha256, kunci_id::text kunci
    from dokumen where kasus_id is not null order by id`);
  return rows;
}

/**
 * Copies what the pool does not have yet. @returns the documents the store has lost or damaged; what was erased
 * meanwhile is not among them
 */
export async function isiKolam(
  folder: string,
  gudang: GudangBerkas,
  dokumen: readonly BarisDokumen[],
  kunciAda: (kunci: string) => Promise<boolean>,
): Promise<string[]> {
  const kolam = gudangFolder(kolamDokumen(folder));
  const hilang: string[] = [];
  for (const d of dokumen) {
    if (await adaBerkas(tempatDiKolam(folder, d.id))) continue;
    const kotak = await gudang.buka(d.id);
    if (kotak && sidikKotak(kotak).toString('hex') === d.sha256) await kolam.simpan(d.id, kotak);
    else if (await kunciAda(d.kunci)) hilang.push(d.id);
  }
  return hilang;
}

export async function tulisDaftarDokumen(
  generasi: string,
  dokumen: readonly BarisDokumen[],
): Promise<BerkasCadangan> {
  const isi = Buffer.from(dokumen.map((d) => `${JSON.stringify(d)}\n`).join(''));
  const berkas = join(generasi, DAFTAR);
  await writeFile(berkas, isi, { mode: 0o600, flag: 'wx', flush: true });
  return { nama: DAFTAR, ukuran: isi.length, sha256: await sidikBerkas(berkas) };
}

export async function bacaDaftarDokumen(generasi: string): Promise<BarisDokumen[]> {
  const teks = await readFile(join(generasi, DAFTAR), 'utf8');
  return teks
    .split('\n')
    .filter((b) => b !== '')
    .map((b) => barisDokumen.parse(JSON.parse(b)));
}
