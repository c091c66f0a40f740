import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { bacaPadat, tulisPadat } from './berkas.ts';
import type { BerkasCadangan, MesinCadangan, TabelCadangan } from './bentuk.schema.ts';
import { KesalahanCadangan } from './kesalahan.ts';
import { bukaPotret, salinKeluar, salinMasuk } from './salin.ts';
import { daftarTabel } from './tabel.ts';

/** Where the engine keeps its workflows. */
export type Mesin =
  | { jenis: 'sqlite'; berkas: string }
  | { jenis: 'postgres'; utama: string; pencarian: string | undefined }
  | { jenis: 'tidakAda' };

const NAMA_SQLITE = 'mesin.sqlite';
// All pages in one step: a copy in several begins anew with each write of the running engine.
const SEKALIGUS = 1_000_000_000;

/** Copies the engine as it runs. */
export async function cadangkanMesin(
  mesin: Mesin,
  folder: string,
): Promise<{ mesin: MesinCadangan; berkas: BerkasCadangan[] }> {
  switch (mesin.jenis) {
    case 'tidakAda':
      return { mesin: { jenis: 'tidakAda' }, berkas: [] };
    case 'sqlite': {
      const berkas = await salinSqlite(mesin.berkas, folder);
      return { mesin: { jenis: 'sqlite', berkas: berkas.nama }, berkas: [berkas] };
    }
    case 'postgres': {
      // What can be searched first: a workflow that it knows and the engine does not would never be missed.
      const pencarian =
        mesin.pencarian === undefined
          ? null
          : await potretDatabase(mesin.pencarian, folder, 'mesin-pencarian');
      const utama = await potretDatabase(mesin.utama, folder, 'mesin');
      return {
        mesin: { jenis: 'postgres', utama: utama.tabel, pencarian: pencarian?.tabel ?? null },
        berkas: [...(pencarian?.berkas ?? []), ...utama.berkas],
      };
    }
  }
}

async function salinSqlite(sumber: string, folder: string): Promise<BerkasCadangan> {
  const salinan = join(folder, NAMA_SQLITE);
  const db = new DatabaseSync(sumber, { readOnly: true, timeout: 30_000 });
  try {
    await backup(db, salinan, { rate: SEKALIGUS });
  } finally {
    db.close();
  }
  const berkas = await tulisPadat(folder, `${NAMA_SQLITE}.gz`, createReadStream(salinan));
  await rm(salinan);
  return berkas;
}

async function potretDatabase(url: string, folder: string, sub: string) {
  return denganKlien(url, async (klien) => {
    await bukaPotret(klien);
    return salinKeluar(klien, await daftarTabel(klien), folder, sub);
  });
}

/**
 * Puts the engine of a generation in place. What was there is replaced, and gone where the backup holds no engine of
 * this kind: then every open case is started from its recorded state.
 * @returns whether the engine is the backup's
 */
export async function pulihkanMesin(mesin: MesinCadangan, generasi: string, tujuan: Mesin): Promise<boolean> {
  if (tujuan.jenis === 'tidakAda') return false;
  if (tujuan.jenis === 'sqlite') {
    // Its journal belongs to what is replaced.
    for (const akhiran of ['', '-wal', '-shm', '-journal'])
      await rm(`${tujuan.berkas}${akhiran}`, { force: true });
    if (mesin.jenis !== 'sqlite') return false;
    await bacaPadat(
      generasi,
      mesin.berkas,
      createWriteStream(tujuan.berkas, { mode: 0o600, flags: 'wx', flush: true }),
    );
    return true;
  }
  if (mesin.jenis !== 'postgres') return false;
  await gantiDatabase(tujuan.utama, mesin.utama, generasi);
  if (tujuan.pencarian !== undefined && mesin.pencarian !== null) {
    await gantiDatabase(tujuan.pencarian, mesin.pencarian, generasi);
  }
  return true;
}

/** @throws KesalahanCadangan where an engine in PostgreSQL still runs: what it holds in memory would be written over */
export async function pastikanMesinDiam(tujuan: Mesin): Promise<void> {
  if (tujuan.jenis !== 'postgres') return;
  await denganKlien(tujuan.utama, async (klien) => {
    const { rows } = await klien.query<{ lain: number }>(
      `select count(*)::int lain from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    if (rows[0]?.lain !== 0)
      throw new KesalahanCadangan('Temporal masih memakai basis datanya. Hentikan dulu, lalu ulangi.');
  });
}

async function gantiDatabase(url: string, tabel: readonly TabelCadangan[], generasi: string): Promise<void> {
  await denganKlien(url, async (klien) => {
    const ada = (await daftarTabel(klien)).map((t) => t.nama);
    const kurang = tabel.find((t) => !ada.includes(t.nama));
    if (kurang)
      throw new KesalahanCadangan(
        `Tabel ${kurang.nama} tidak ada di basis data Temporal. Siapkan dulu skemanya dengan temporal-sql-tool.`,
      );
    await klien.query('begin');
    await klien.query(`truncate ${ada.map((t) => pg.escapeIdentifier(t)).join(', ')}`);
    await salinMasuk(klien, tabel, generasi);
    await klien.query('commit');
  });
}

/** A connection of its own, without the limits of the application's. */
export async function denganKlien<T>(url: string, kerja: (klien: pg.Client) => Promise<T>): Promise<T> {
  const klien = new pg.Client({ connectionString: url, application_name: 'lindung-cadangan' });
  // What ends the connection is met again by the next query.
  klien.on('error', () => undefined);
  await klien.connect();
  try {
    return await kerja(klien);
  } finally {
    await klien.end();
  }
}
