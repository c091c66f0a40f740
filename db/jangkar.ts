import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { jsonKanonik } from './kunci/json-kanonik.ts';
import type { Db } from './koneksi.ts';
import { HASH_AWAL } from './rantai.ts';
import type { DB } from './skema.ts';

/** The last entry of one chain: of a case or of an office. */
export interface KepalaRantai {
  id: string;
  urutan: number;
  hash: Buffer;
}

/** What one anchor ties down. */
export interface KepalaJangkar {
  kasus: readonly KepalaRantai[];
  kantor: readonly KepalaRantai[];
  /** Of the downloads of the cases' letters. */
  unduhan: readonly KepalaRantai[];
}

/** Hash of an anchor: the one before it and every head it holds, in the order of their ids. */
export function hashJangkar(sebelum: Buffer, pada: string, kepala: KepalaJangkar): Buffer {
  const urut = (semua: readonly KepalaRantai[]) =>
    semua
      .map((k) => [k.id, k.urutan, k.hash.toString('hex')] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
  // Anchors from before the offices had a history, or downloads were noted, keep their hash.
  const isi = [
    pada,
    urut(kepala.kasus),
    ...(kepala.kantor.length > 0 ? [urut(kepala.kantor)] : []),
    ...(kepala.unduhan.length > 0 ? [{ unduhan: urut(kepala.unduhan) }] : []),
  ];
  return createHash('sha256').update(sebelum).update(jsonKanonik(isi)).digest();
}

/** The heads one anchor has tied down. */
export async function bacaKepala(db: Db | Transaction<DB>, jangkar: number): Promise<KepalaJangkar> {
  const kasus = db
    .selectFrom('jangkar_kepala')
    .select(['kasus_id as id', 'urutan', 'hash'])
    .where('jangkar', '=', jangkar);
  const kantor = db
    .selectFrom('jangkar_kepala_kantor')
    .select(['instansi_id as id', 'urutan', 'hash'])
    .where('jangkar', '=', jangkar);
  const unduhan = db
    .selectFrom('jangkar_kepala_unduhan')
    .select(['kasus_id as id', 'urutan', 'hash'])
    .where('jangkar', '=', jangkar);
  return { kasus: await kasus.execute(), kantor: await kantor.execute(), unduhan: await unduhan.execute() };
}

/**
 * Ties down the heads of all chains that grew since the last anchor: what is cut off or rewritten afterwards no
 * longer fits. Safe to call at any time and from several workers.
 * @returns how many heads were anchored
 */
export async function pasangJangkar(db: Db, pada: string): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('lindung:jangkar'))`.execute(trx);
    const kepala = await kepalaBaru(trx);
    const banyak = kepala.kasus.length + kepala.kantor.length + kepala.unduhan.length;
    if (banyak === 0) return 0;
    const lama = await trx
      .selectFrom('jangkar')
      .select(['urutan', 'hash'])
      .orderBy('urutan', 'desc')
      .limit(1)
      .executeTakeFirst();
    const sebelum = lama?.hash ?? HASH_AWAL;
    const urutan = (lama?.urutan ?? 0) + 1;
    await trx
      .insertInto('jangkar')
      .values({ urutan, pada, hash_sebelum: sebelum, hash: hashJangkar(sebelum, pada, kepala) })
      .execute();
    await simpanKepala(trx, urutan, kepala);
    return banyak;
  });
}

async function kepalaBaru(trx: Transaction<DB>): Promise<KepalaJangkar> {
  const kasus = trx
    .selectFrom('kasus as k')
    .innerJoin('riwayat as r', (g) => g.onRef('r.kasus_id', '=', 'k.id').onRef('r.urutan', '=', 'k.urutan'))
    .select(['r.kasus_id as id', 'r.urutan', 'r.hash'])
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('jangkar_kepala as j')
            .select('j.jangkar')
            .whereRef('j.kasus_id', '=', 'k.id')
            .whereRef('j.urutan', '=', 'k.urutan'),
        ),
      ),
    );
  const kantor = trx
    .selectFrom('instansi as i')
    .innerJoin('riwayat_kantor as r', (g) =>
      g.onRef('r.instansi_id', '=', 'i.id').onRef('r.urutan', '=', 'i.urutan'),
    )
    .select(['r.instansi_id as id', 'r.urutan', 'r.hash'])
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('jangkar_kepala_kantor as j')
            .select('j.jangkar')
            .whereRef('j.instansi_id', '=', 'i.id')
            .whereRef('j.urutan', '=', 'i.urutan'),
        ),
      ),
    );
  const unduhan = trx
    .selectFrom('kasus as k')
    .innerJoin('riwayat_unduhan as r', (g) =>
      g.onRef('r.kasus_id', '=', 'k.id').onRef('r.urutan', '=', 'k.unduhan'),
    )
    .select(['r.kasus_id as id', 'r.urutan', 'r.hash'])
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('jangkar_kepala_unduhan as j')
            .select('j.jangkar')
            .whereRef('j.kasus_id', '=', 'k.id')
            .whereRef('j.urutan', '=', 'k.unduhan'),
        ),
      ),
    );
  return { kasus: await kasus.execute(), kantor: await kantor.execute(), unduhan: await unduhan.execute() };
}

async function simpanKepala(trx: Transaction<DB>, jangkar: number, k: KepalaJangkar): Promise<void> {
  const kolom = (semua: readonly KepalaRantai[]) =>
    sql`${semua.map((x) => x.urutan)}::int[], ${semua.map((x) => x.hash)}::bytea[]`;
  await sql`insert into jangkar_kepala (jangkar, kasus_id, urutan, hash)
    select ${jangkar}::int, * from unnest(${k.kasus.map((x) => x.id)}::uuid[], ${kolom(k.kasus)})`.execute(
    trx,
  );
  await sql`insert into jangkar_kepala_kantor (jangkar, instansi_id, urutan, hash)
    select ${jangkar}::int, * from unnest(${k.kantor.map((x) => x.id)}::text[], ${kolom(k.kantor)})`.execute(
    trx,
  );
  await sql`insert into jangkar_kepala_unduhan (jangkar, kasus_id, urutan, hash)
    select ${jangkar}::int, * from unnest(${k.unduhan.map((x) => x.id)}::uuid[], ${kolom(k.unduhan)})`.execute(
    trx,
  );
}

/**
 * The daily anchor, asked for as often as one likes: the first of a day (UTC) that finds something to tie down.
 * A new system has its first anchor with its first cases, not a day later.
 */
export async function jangkarHarian(db: Db, pada: string): Promise<number> {
  const lama = await db
    .selectFrom('jangkar')
    .select('pada')
    .orderBy('urutan', 'desc')
    .limit(1)
    .executeTakeFirst();
  return lama?.pada.slice(0, 10) === pada.slice(0, 10) ? 0 : pasangJangkar(db, pada);
}
