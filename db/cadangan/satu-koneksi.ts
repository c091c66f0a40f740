import type { Transaction } from 'kysely';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { pilihanKoneksi } from '../koneksi.ts';
import type { Db } from '../koneksi.ts';
import type { DB } from '../skema.ts';

/** One connection seen three ways, all inside one transaction: what is done through any of them stands or falls together. */
export interface SatuTransaksi {
  trx: Transaction<DB>;
  /** For COPY, which kysely does not know. */
  klien: pg.Client;
  /** For the migrator, which opens no transaction of its own here. */
  db: Db;
}

/** Opens a transaction as the database's owner. */
export async function satuTransaksi<T>(url: string, kerja: (s: SatuTransaksi) => Promise<T>): Promise<T> {
  const klien = new pg.Client(pilihanKoneksi(url, 'pemilik', 1));
  // What ends the connection is met again by the next query.
  klien.on('error', () => undefined);
  await klien.connect();
  const pool = {
    connect: () => Promise.resolve(Object.assign(klien, { release: () => undefined })),
    end: () => Promise.resolve(),
  };
  const buka = () => new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await buka()
      .transaction()
      .execute((trx) => kerja({ trx, klien, db: buka() }));
  } finally {
    await klien.end();
  }
}
