import { sql } from 'kysely';
import type { Db } from './koneksi.ts';
import { hashJangkar } from './jangkar.ts';
import { SEBELUM_SEMUA } from './kasus.repository.ts';
import { HASH_AWAL, hashRiwayat } from './riwayat.ts';

/** The first thing that does not fit. */
export interface Kerusakan {
  kasus: string | null;
  urutan: number | null;
  sebab: string;
}

export interface HasilAudit {
  kasus: number;
  baris: number;
  jangkar: number;
  kerusakan: Kerusakan | null;
}

const SEKALI_BACA = 500;

/**
 * Verifies every chain from its first entry to the head the case names, every anchor over them, and that each
 * accepted act has its entry. Changed, deleted and cut-off rows are all found; the first bad one is named.
 */
export async function periksaAudit(db: Db): Promise<HasilAudit> {
  const hasil: HasilAudit = { kasus: 0, baris: 0, jangkar: 0, kerusakan: null };
  hasil.kerusakan =
    (await periksaRantai(db, hasil)) ?? (await periksaJangkar(db, hasil)) ?? (await periksaResi(db));
  return hasil;
}

async function periksaRantai(db: Db, hasil: HasilAudit): Promise<Kerusakan | null> {
  let sesudah = SEBELUM_SEMUA;
  for (;;) {
    const kasus = await db
      .selectFrom('kasus')
      .select(['id', 'nomor', 'urutan'])
      .where('id', '>', sesudah)
      .orderBy('id')
      .limit(SEKALI_BACA)
      .execute();
    const akhir = kasus.at(-1);
    if (!akhir) return null;
    const rusak = await periksaKelompok(db, kasus, hasil);
    if (rusak) return rusak;
    hasil.kasus += kasus.length;
    sesudah = akhir.id;
  }
}

async function periksaKelompok(
  db: Db,
  kasus: readonly { id: string; nomor: string; urutan: number }[],
  hasil: HasilAudit,
): Promise<Kerusakan | null> {
  const baris = await db
    .selectFrom('riwayat')
    .selectAll()
    .where(
      'kasus_id',
      'in',
      kasus.map((k) => k.id),
    )
    .orderBy('kasus_id')
    .orderBy('urutan')
    .execute();
  const perKasus = Map.groupBy(baris, (b) => b.kasus_id);
  for (const k of kasus) {
    let sebelum: Buffer = HASH_AWAL;
    let urutan = 0;
    for (const { hash, ...b } of perKasus.get(k.id) ?? []) {
      urutan += 1;
      const rusak = (sebab: string): Kerusakan => ({ kasus: k.nomor, urutan, sebab });
      if (b.urutan !== urutan) return rusak('baris hilang');
      if (!b.hash_sebelum.equals(sebelum)) return rusak('tidak bersambung dengan baris sebelumnya');
      if (!hashRiwayat(b).equals(hash)) return rusak('isi baris berubah');
      sebelum = hash;
    }
    if (urutan !== k.urutan) return { kasus: k.nomor, urutan: urutan + 1, sebab: 'ujung riwayat terpotong' };
    hasil.baris += urutan;
  }
  return null;
}

async function periksaJangkar(db: Db, hasil: HasilAudit): Promise<Kerusakan | null> {
  const semua = await db.selectFrom('jangkar').selectAll().orderBy('urutan').execute();
  let sebelum: Buffer = HASH_AWAL;
  for (const [i, j] of semua.entries()) {
    const kepala = await db
      .selectFrom('jangkar_kepala')
      .selectAll()
      .where('jangkar', '=', j.urutan)
      .execute();
    const utuh =
      j.urutan === i + 1 &&
      j.hash_sebelum.equals(sebelum) &&
      hashJangkar(sebelum, j.pada, kepala).equals(j.hash);
    if (!utuh) return { kasus: null, urutan: i + 1, sebab: 'jangkar harian berubah atau hilang' };
    sebelum = j.hash;
    hasil.jangkar += 1;
  }
  // What was anchored must still stand where it stood.
  const beda = await db
    .selectFrom('jangkar_kepala as j')
    .innerJoin('kasus as k', 'k.id', 'j.kasus_id')
    .leftJoin('riwayat as r', (g) =>
      g.onRef('r.kasus_id', '=', 'j.kasus_id').onRef('r.urutan', '=', 'j.urutan'),
    )
    .select(['k.nomor', 'j.urutan'])
    .where((e) => e.or([e('r.hash', 'is', null), e('r.hash', '!=', e.ref('j.hash'))]))
    .orderBy('j.jangkar')
    .limit(1)
    .executeTakeFirst();
  return beda
    ? { kasus: beda.nomor, urutan: beda.urutan, sebab: 'riwayat tidak cocok dengan jangkar harian' }
    : null;
}

async function periksaResi(db: Db): Promise<Kerusakan | null> {
  const yatim = await db
    .selectFrom('tindakan as t')
    .innerJoin('kasus as k', 'k.id', 't.kasus_id')
    .leftJoin('riwayat as r', (g) =>
      g.onRef('r.kasus_id', '=', 't.kasus_id').onRef('r.urutan', '=', 't.urutan'),
    )
    .select(['k.nomor', 't.urutan'])
    .where('t.status', '=', 'diterima')
    .where(sql<boolean>`r.tindakan_id is distinct from t.id`)
    .limit(1)
    .executeTakeFirst();
  return yatim
    ? { kasus: yatim.nomor, urutan: yatim.urutan, sebab: 'resi diterima tanpa baris riwayat' }
    : null;
}
