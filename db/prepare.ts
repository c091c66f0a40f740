import { sql } from 'kysely';
import { tanamContoh } from './contoh/tanam.ts';
import { aturJam, bacaJam, jamSungguhan, KesalahanJam } from './jam.ts';
import { bukaDb } from './koneksi.ts';
import type { Db } from './koneksi.ts';
import { bukaBrankas } from './kunci/brankas.ts';
import { buatKunciInstansi, pemegangKunciDb } from './kunci/pemegang-kunci.ts';
import { lengkapiWilayah } from './lengkapi-wilayah.ts';
import { migrasikan } from './migrasi.ts';

export interface PrepareOptions {
  /** Loads the two sample offices with their demo accounts. False is production. */
  contoh: boolean;
  /** How many times faster the demo clock runs; 1 is real time. */
  skalaWaktu: number;
  /** The master key, base64 of 32 bytes: wraps the data keys of the offices. */
  kunciInduk: string;
}

/** Demo accounts hold posts of this database. The message is meant for the clerk at the terminal. */
export class AkunContohAktif extends Error {
  override readonly name = 'AkunContohAktif';
}

// Any number will do as long as nothing else takes it: "LINDUNG" on a telephone's keys.
const KUNCI_PENYIAPAN = 5_463_864;

/**
 * Brings a database to where the worker and the API can use it: schema, sample offices, data keys, clock.
 * Safe to repeat on every start and from several at once; what is there stays as it is.
 * @throws KesalahanJam where the clock cannot be set as asked
 * @throws AkunContohAktif where production is asked for on a database that people have tried things out on
 */
export async function prepareDatabase(databaseUrl: string, options: PrepareOptions): Promise<void> {
  // An error on an idle connection is met again by the next query, which throws.
  const db = bukaDb(databaseUrl, 'pemilik', () => undefined, 2);
  try {
    const kunciInduk = Buffer.from(options.kunciInduk, 'base64');
    await migrasikan(db);
    if (!options.contoh) await tolakAkunContoh(db);
    await db.transaction().execute(async (trx) => {
      // Two starts at once would give an office two keys.
      await sql`select pg_advisory_xact_lock(${KUNCI_PENYIAPAN})`.execute(trx);
      if (options.contoh) await tanamContoh(trx);
      await lengkapiKunci(trx, kunciInduk);
    });
    await lengkapiWilayah(db, bukaBrankas(pemegangKunciDb(db, kunciInduk), kunciInduk));
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

/**
 * Nobody could sign in as one of them, but they hold posts: tasks, escalations and letters of a real office would go
 * to people who do not exist. Nothing is switched off by itself: what becomes of their cases is for people to decide.
 */
async function tolakAkunContoh(db: Db): Promise<void> {
  const aktif = await db
    .selectFrom('orang')
    .select(['instansi_id', sql<number>`count(*)`.as('jumlah')])
    .where('contoh', '=', true)
    .where('aktif', '=', true)
    .groupBy('instansi_id')
    .orderBy('instansi_id')
    .execute();
  if (aktif.length === 0) return;
  const rincian = aktif.map((a) => `${a.instansi_id}: ${a.jumlah}`).join(', ');
  throw new AkunContohAktif(
    `Basis data ini memuat akun contoh yang masih aktif (${rincian}), dan mode produksi menolaknya. Pakai basis data ` +
      'sendiri untuk kantor yang sesungguhnya, atau jalankan dulu tanpa mode produksi dan nonaktifkan semua akun contoh.',
  );
}

/** Letters of a real office must not carry the times of a demo that has run ahead. */
async function tolakSisaPeraga(db: Db): Promise<void> {
  if (jamSungguhan(await bacaJam(db))) return;
  throw new KesalahanJam(
    'Basis data ini pernah dipakai dengan jam peraga dan memuat waktu di masa depan. Mode produksi perlu basis data sendiri.',
  );
}
