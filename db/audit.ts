import { sql } from 'kysely';
import type { Db } from './koneksi.ts';
import { periksaJangkar } from './audit-jangkar.ts';
import { unduhanRusak } from './audit-unduhan.ts';
import { SEBELUM_SEMUA } from './kasus.repository.ts';
import { periksaRantai } from './rantai.ts';

/** The first thing that does not fit. */
export interface Kerusakan {
  kasus: string | null;
  /** Set where the history of the office itself is at fault. */
  kantor?: string;
  /** Set where the case's downloads are at fault, not its own history. */
  rantai?: 'unduhan';
  urutan: number | null;
  sebab: string;
}

/** Where that is, for the person at the terminal. */
export function tempatRusak({ kasus, kantor, rantai, urutan }: Kerusakan): string {
  if (kasus !== null) return `kasus ${kasus}, ${rantai ?? 'baris'} ${urutan}`;
  return kantor === undefined ? `jangkar ${urutan}` : `riwayat kantor ${kantor}, baris ${urutan}`;
}

export interface HasilAudit {
  kasus: number;
  kantor: number;
  baris: number;
  jangkar: number;
  kerusakan: Kerusakan | null;
}

const SEKALI_BACA = 500;

/**
 * Verifies every chain of the cases and the offices from its first entry to the head its owner names, every anchor over them, and that each
 * accepted act has its entry. Changed, deleted and cut-off rows are all found; the first bad one is named.
 */
export async function periksaAudit(db: Db): Promise<HasilAudit> {
  // One snapshot: what is written meanwhile is no damage.
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const hasil: HasilAudit = { kasus: 0, kantor: 0, baris: 0, jangkar: 0, kerusakan: null };
      hasil.kerusakan =
        (await periksaKasus(trx, hasil)) ??
        (await periksaKantor(trx, hasil)) ??
        (await periksaJangkar(trx, hasil)) ??
        (await periksaResi(trx));
      return hasil;
    });
}

async function periksaKasus(db: Db, hasil: HasilAudit): Promise<Kerusakan | null> {
  let sesudah = SEBELUM_SEMUA;
  for (;;) {
    const kasus = await db
      .selectFrom('kasus')
      .select(['id', 'nomor', 'urutan', 'unduhan'])
      .where('id', '>', sesudah)
      .orderBy('id')
      .limit(SEKALI_BACA)
      .execute();
    const akhir = kasus.at(-1);
    if (!akhir) return null;
    const rusak = (await periksaKelompok(db, kasus, hasil)) ?? (await unduhanRusak(db, kasus, hasil));
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
    const putus = periksaRantai(perKasus.get(k.id) ?? [], k.urutan);
    if (putus) return { kasus: k.nomor, ...putus };
    hasil.baris += k.urutan;
  }
  return null;
}

/** The histories of the offices: few and short, one at a time. */
async function periksaKantor(db: Db, hasil: HasilAudit): Promise<Kerusakan | null> {
  const kantor = await db.selectFrom('instansi').select(['id', 'urutan']).orderBy('id').execute();
  for (const { id, urutan } of kantor) {
    const baris = await db
      .selectFrom('riwayat_kantor')
      .selectAll()
      .where('instansi_id', '=', id)
      .orderBy('urutan')
      .execute();
    const putus = periksaRantai(baris, urutan);
    if (putus) return { kasus: null, kantor: id, ...putus };
    hasil.kantor += 1;
    hasil.baris += urutan;
  }
  return null;
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
