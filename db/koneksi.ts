import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { bernama } from './pernyataan.ts';
import type { DB } from './skema.ts';

export type Db = Kysely<DB>;

const ISO_TANPA_GESERAN = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)\+00$/;

/** timestamptz as the domain writes it: ISO 8601 in UTC with milliseconds. */
function bacaWaktu(teks: string): string {
  const cocok = ISO_TANPA_GESERAN.exec(teks);
  return new Date(cocok ? `${cocok[1]}T${cocok[2]}Z` : teks).toISOString();
}

const TIMESTAMPTZ: number = pg.types.builtins.TIMESTAMPTZ;
const INT8: number = pg.types.builtins.INT8;

const penguraiTipe: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === TIMESTAMPTZ) return bacaWaktu;
    // Counters of this system stay far below 2^53.
    if (oid === INT8) return Number;
    return (pg.types.getTypeParser as (oid: number, format?: 'text' | 'binary') => unknown)(oid, format);
  }) as typeof pg.types.getTypeParser,
};

/** The server's own end to a transaction whose process has gone silent: longer than any that waits for a store. */
const DIAM_DALAM_TRANSAKSI_MS = 180_000;

/** `pemilik` migrates; `aplikasi` works under the role that cannot rewrite history. */
export function pilihanKoneksi(url: string, sebagai: 'pemilik' | 'aplikasi', maks = 10): pg.PoolConfig {
  const aplikasi = ` -c role=lindung_aplikasi -c idle_in_transaction_session_timeout=${DIAM_DALAM_TRANSAKSI_MS}`;
  return {
    connectionString: url,
    max: maks,
    types: penguraiTipe,
    options: `-c timezone=UTC${sebagai === 'aplikasi' ? aplikasi : ''}`,
    connectionTimeoutMillis: 5_000,
    // A server that has stopped answering must not hold requests for ever; migrations take the time they need.
    ...(sebagai === 'aplikasi' && { query_timeout: 15_000, statement_timeout: 12_000 }),
    application_name: `lindung-${sebagai}`,
  };
}

/** @param galat told of errors on idle connections, which would else end the process */
export function bukaDb(
  url: string,
  sebagai: 'pemilik' | 'aplikasi',
  galat: (e: Error) => void,
  maks?: number,
): Db {
  const pool = new pg.Pool(pilihanKoneksi(url, sebagai, maks));
  pool.on('error', galat);
  // One that breaks between two statements of a transaction is nobody's to hear, and would end the process; the next
  // statement fails, and says so.
  pool.on('connect', (klien) => klien.on('error', () => undefined));
  const pernyataan = {
    connect: async () => bernama(await pool.connect()),
    end: () => pool.end(),
  };
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: pernyataan }) });
}
