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

/** A database of its own on the run's server, migrated and with the sample offices. */
export async function basisDataUji(skalaWaktu = 1): Promise<BasisDataUji> {
  const kosong = await basisDataKosong();
  const { url } = kosong;
  const kunci = { kunciInduk: randomBytes(32), kunciSegel: randomBytes(32) };
  await prepareDatabase(url, { contoh: true, skalaWaktu, kunciInduk: kunci.kunciInduk.toString('base64') });
  return sambungBasisData(url, kunci, () => kosong.hapus());
}

/** A new database with nothing in it. */
export async function basisDataKosong(): Promise<{ url: string; hapus(): Promise<void> }> {
  const admin = process.env['LINDUNG_UJI_PG_URL'] ?? '';
  const nama = `uji_${randomBytes(6).toString('hex')}`;
  await perintah(admin, `create database ${nama}`);
  const alamat = new URL(admin);
  alamat.pathname = `/${nama}`;
  return { url: alamat.toString(), hapus: () => perintah(admin, `drop database ${nama} with (force)`) };
}

/** Opens a database that is ready to be worked with. */
export function sambungBasisData(
  url: string,
  { kunciInduk, kunciSegel }: { kunciInduk: Buffer; kunciSegel: Buffer },
  hapus: () => Promise<void>,
): BasisDataUji {
  const db = bukaDb(url, 'aplikasi', () => undefined);
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
