import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Db } from '../../db/koneksi.ts';
import { bukaDb } from '../../db/koneksi.ts';
import { bukaBrankas } from '../../db/kunci/brankas.ts';
import type { Brankas } from '../../db/kunci/brankas.ts';
import type { PemegangKunci } from '../../db/kunci/pemegang-kunci.ts';
import { pemegangKunciDb } from '../../db/kunci/pemegang-kunci.ts';
import type { Penyegel } from '../../db/kunci/segel.ts';
import { buatPenyegel } from '../../db/kunci/segel.ts';
import { prepareDatabase } from '../../db/prepare.ts';

export interface BasisDataUji {
  url: string;
  /** As the application sees it. */
  db: Db;
  /** As its owner: may do what the application may not. */
  pemilik: Db;
  pemegang: PemegangKunci;
  brankas: Brankas;
  penyegel: Penyegel;
  kunciInduk: string;
  kunciSegel: string;
  tutup(): Promise<void>;
}

const TEMPLAT = 'uji_templat';

/** Once a run: a database as a start prepares it, for the tests to copy. @returns its master key, base64 */
export async function siapkanTemplat(admin: string): Promise<string> {
  const kunciInduk = randomBytes(32).toString('base64');
  await perintah(admin, `create database ${TEMPLAT}`);
  await prepareDatabase(alamat(admin, TEMPLAT), { contoh: true, skalaWaktu: 1, kunciInduk });
  return kunciInduk;
}

/** A database of its own on the run's server, migrated and with the sample offices. */
export async function basisDataUji(skalaWaktu = 1): Promise<BasisDataUji> {
  const kunciInduk = process.env['LINDUNG_UJI_KUNCI_INDUK'] ?? '';
  const baru = await basisDataBaru(TEMPLAT);
  const { url } = baru;
  // All else is there: this sets the demo clock.
  if (skalaWaktu !== 1) await prepareDatabase(url, { contoh: true, skalaWaktu, kunciInduk });
  const kunci = { kunciInduk: Buffer.from(kunciInduk, 'base64'), kunciSegel: randomBytes(32) };
  return sambungBasisData(url, kunci, () => baru.hapus());
}

/** The same of another installation: with keys of its own, which no other database of the run has. */
export async function basisDataLain(): Promise<BasisDataUji> {
  const baru = await basisDataKosong();
  const kunci = { kunciInduk: randomBytes(32), kunciSegel: randomBytes(32) };
  const kunciInduk = kunci.kunciInduk.toString('base64');
  await prepareDatabase(baru.url, { contoh: true, skalaWaktu: 1, kunciInduk });
  return sambungBasisData(baru.url, kunci, () => baru.hapus());
}

/** A new database with nothing in it. */
export const basisDataKosong = () => basisDataBaru('template1');

async function basisDataBaru(templat: string): Promise<{ url: string; hapus(): Promise<void> }> {
  const admin = process.env['LINDUNG_UJI_PG_URL'] ?? '';
  const nama = `uji_${randomBytes(6).toString('hex')}`;
  await perintah(admin, `create database ${nama} template ${templat}`);
  return { url: alamat(admin, nama), hapus: () => perintah(admin, `drop database ${nama} with (force)`) };
}

function alamat(admin: string, nama: string): string {
  const url = new URL(admin);
  url.pathname = `/${nama}`;
  return url.toString();
}

/** Opens a database that is ready to be worked with. */
export function sambungBasisData(
  url: string,
  { kunciInduk, kunciSegel }: { kunciInduk: Buffer; kunciSegel: Buffer },
  hapus: () => Promise<void>,
): BasisDataUji {
  const db = bukaDb(url, 'aplikasi', () => undefined, 25);
  const pemilik = bukaDb(url, 'pemilik', () => undefined, 2);
  // Apart from the application's, as in api/main.ts and worker/main.ts.
  const dbKunci = bukaDb(url, 'aplikasi', () => undefined, 2);
  const pemegang = pemegangKunciDb(dbKunci, kunciInduk);
  return {
    url,
    db,
    pemilik,
    pemegang,
    brankas: bukaBrankas(pemegang, kunciInduk),
    penyegel: buatPenyegel(kunciSegel),
    kunciInduk: kunciInduk.toString('base64'),
    kunciSegel: kunciSegel.toString('base64'),
    async tutup() {
      await Promise.all([db.destroy(), dbKunci.destroy(), pemilik.destroy()]);
      await hapus();
    },
  };
}

async function perintah(url: string, sql: string): Promise<void> {
  const klien = new pg.Client({ connectionString: url });
  await klien.connect();
  try {
    await klien.query(sql);
  } finally {
    await klien.end();
  }
}
