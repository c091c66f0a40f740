import { sql } from 'kysely';
import { tanamContoh } from './contoh/tanam.ts';
import { aturJam, bacaJam, jamSungguhan, KesalahanJam } from './jam.ts';
import { bukaDb } from './koneksi.ts';
import type { Db } from './koneksi.ts';
import { buatKunciInstansi } from './kunci/pemegang-kunci.ts';
import { migrasikan } from './migrasi.ts';

export interface PrepareOptions {
  /** Loads the two sample offices with their demo accounts. False is production. */
  contoh: boolean;
  /** How many times faster the demo clock runs; 1 is real time. */
  skalaWaktu: number;
  /** The master key, base64 of 32 bytes: wraps the data keys of the offices. */
  kunciInduk: string;
}

// Any number will do as long as nothing else takes it: "LINDUNG" on a telephone's keys.
const KUNCI_PENYIAPAN = 5_463_864;

/**
 * Brings a database to where the worker and the API can use it: schema, sample offices, data keys, clock.
 * Safe to repeat on every start and from several at once; what is there stays as it is.
 * @throws KesalahanJam where the clock cannot be set as asked
 */
export async function prepareDatabase(databaseUrl: string, options: PrepareOptions): Promise<void> {
  // An error on an idle connection is met again by the next query, which throws.
  const db = bukaDb(databaseUrl, 'pemilik', () => undefined, 2);
  try {
    await migrasikan(db);
    await db.transaction().execute(async (trx) => {
      // Two starts at once would give an office two keys.
      await sql`select pg_advisory_xact_lock(${KUNCI_PENYIAPAN})`.execute(trx);
      if (options.contoh) await tanamContoh(trx);
      await lengkapiKunci(trx, Buffer.from(options.kunciInduk, 'base64'));
    });
    await aturJam(db, options.skalaWaktu, Date.now());
    if (!options.contoh) await tolakSisaPeraga(db);
  } finally {
    await db.destroy();
  }
}

async function lengkapiKunci(db: Db, kunciInduk: Buffer): Promise<void> {
  const tanpaKunci = await db
    .selectFrom('instansi')
    .select('id')
    .where('id', 'not in', (k) => k.selectFrom('kunci_instansi').select('instansi_id'))
    .execute();
  for (const { id } of tanpaKunci) await buatKunciInstansi(db, kunciInduk, id);
}

/** Letters of a real office must not carry the times of a demo that has run ahead. */
async function tolakSisaPeraga(db: Db): Promise<void> {
  if (jamSungguhan(await bacaJam(db))) return;
  throw new KesalahanJam(
    'Basis data ini pernah dipakai dengan jam peraga dan memuat waktu di masa depan. Mode produksi perlu basis data sendiri.',
  );
}
