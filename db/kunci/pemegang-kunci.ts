import { randomBytes, randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { adalahUuid } from '../../domain/uuid.ts';
import type { DB } from '../skema.ts';
import { buatBorongan } from './borongan.ts';
import { buatIngatan } from './ingatan.ts';
import type { Kunci } from './kotak-sandi.ts';
import { bukaSandi, sandikan } from './kotak-sandi.ts';

/** What the codec of the engine needs. `cari` answers null for a key that no longer exists, and throws where it can't ask. */
export interface KunciAlur {
  /**
   * Data key of the case a workflow runs.
   * @param alurId id of the workflow, also of a run that reopened the case
   */
  alur(alurId: string): Promise<Kunci>;
  cari(id: string): Promise<Kunci | null>;
}

/** Whose data a new key is for. */
export type MilikKunci =
  | { jenis: 'kasus'; instansiId: string; kasusId: string; alurId: string }
  | { jenis: 'dokumen'; instansiId: string };

/** Where keys come from: master key (environment) wraps office keys, an office key wraps the keys of its cases. */
export interface PemegangKunci extends KunciAlur {
  kantor(instansiId: string): Promise<Kunci>;
  /** @throws KunciMusnah where the case's key was destroyed */
  kasus(kasusId: string): Promise<Kunci>;
  /** Makes a data key in the caller's transaction; it can be used at once, and is gone where that is rolled back. */
  buat(trx: Transaction<DB>, milik: MilikKunci): Promise<Kunci>;
  /** Forgets what was remembered of keys, after some were destroyed. */
  lupakan(): void;
}

/** The key of a case was destroyed, so its data is gone for good. */
export class KunciMusnah extends Error {
  override name = 'KunciMusnah';
}

const DIINGAT = 5_000;

export function pemegangKunciDb(db: Kysely<DB>, kunciInduk: Buffer): PemegangKunci {
  const induk = { id: 'induk', bahan: kunciInduk };
  const perId = buatIngatan<Kunci>(DIINGAT);
  const perKasus = buatIngatan<Kunci>(DIINGAT);
  const perAlur = buatIngatan<Kunci>(DIINGAT);
  const perKantor = buatIngatan<Kunci>(DIINGAT);

  const bukaKantor = (b: { id: string; terbungkus: Buffer }): Kunci => {
    const kunci = { id: b.id, bahan: bukaSandi(induk, b.terbungkus, b.id) };
    perId.simpan(kunci.id, kunci);
    return kunci;
  };
  const kantorMenurutId = buatBorongan<Kunci>(async (id) => {
    const baris = await db
      .selectFrom('kunci_instansi')
      .select(['id', 'terbungkus'])
      .where('id', 'in', id)
      .execute();
    return new Map(baris.map((b) => [b.id, bukaKantor(b)]));
  });
  const pembungkus = async (id: string): Promise<Kunci> => {
    const kunci = perId.ambil(id) ?? (await kantorMenurutId(id));
    if (!kunci) throw new Error('kunci kantor yang membungkus sebuah kunci data tidak ada');
    return kunci;
  };
  const bukaData = async (b: BarisData): Promise<Kunci> => {
    const bahan = bukaSandi(await pembungkus(b.kunci_instansi), b.terbungkus, b.id);
    const kunci = { id: b.id, bahan };
    perId.simpan(kunci.id, kunci);
    return kunci;
  };
  const borongData = (kolom: 'id' | 'kasus_id' | 'alur_id') =>
    buatBorongan<Kunci>(async (nilai) => {
      const baris = await db
        .selectFrom('kunci_data')
        .select(['id', 'kasus_id', 'alur_id', 'kunci_instansi', 'terbungkus'])
        .where(kolom, 'in', nilai)
        .$if(kolom === 'kasus_id', (q) => q.where('jenis', '=', 'kasus'))
        .execute();
      return new Map(await Promise.all(baris.map(async (b) => [b[kolom] ?? '', await bukaData(b)] as const)));
    });
  const dataMenurutId = borongData('id');
  const dataMenurutKasus = borongData('kasus_id');
  const dataMenurutAlur = borongData('alur_id');

  const kantor = async (instansiId: string): Promise<Kunci> => {
    const ingat = perKantor.ambil(instansiId);
    if (ingat) return ingat;
    const baris = await db
      .selectFrom('kunci_instansi')
      .select(['id', 'terbungkus'])
      .where('instansi_id', '=', instansiId)
      .orderBy('dibuat_pada', 'desc')
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow(() => new Error(`instansi "${instansiId}" belum punya kunci data`));
    const kunci = bukaKantor(baris);
    perKantor.simpan(instansiId, kunci);
    return kunci;
  };

  return {
    kantor,
    async kasus(kasusId) {
      const kunci = perKasus.ambil(kasusId) ?? (await dataMenurutKasus(kasusId));
      if (!kunci) throw new KunciMusnah('kunci data kasus tidak ada lagi');
      perKasus.simpan(kasusId, kunci);
      return kunci;
    },
    async alur(alurId) {
      const pangkal = alurId.replace(/-b\d+$/, '');
      const kunci =
        perAlur.ambil(pangkal) ?? (await dataMenurutAlur(pangkal)) ?? (await kunciHampa(db, pangkal));
      perAlur.simpan(pangkal, kunci);
      return kunci;
    },
    cari: async (id) =>
      perId.ambil(id) ?? (adalahUuid(id) ? await dataMenurutId(id) : null) ?? (await kantorMenurutId(id)),
    async buat(trx, milik) {
      const kunciKantor = await kantor(milik.instansiId);
      const kunci = { id: randomUUID(), bahan: randomBytes(32) };
      await trx
        .insertInto('kunci_data')
        .values({
          id: kunci.id,
          instansi_id: milik.instansiId,
          jenis: milik.jenis,
          kasus_id: milik.jenis === 'kasus' ? milik.kasusId : null,
          alur_id: milik.jenis === 'kasus' ? milik.alurId : null,
          kunci_instansi: kunciKantor.id,
          terbungkus: sandikan(kunciKantor, kunci.bahan, kunci.id),
        })
        .execute();
      perId.simpan(kunci.id, kunci);
      // Not by workflow: a number that is rolled back is given again, to a case with another key.
      if (milik.jenis === 'kasus') perKasus.simpan(milik.kasusId, kunci);
      return kunci;
    },
    lupakan() {
      for (const ingatan of [perId, perKasus, perAlur]) ingatan.hapusSemua();
    },
  };
}

interface BarisData {
  id: string;
  kunci_instansi: string;
  terbungkus: Buffer;
}

/**
 * For a workflow whose case has no key any more, erased or destroyed by hand: what it still writes is closed with a key that is kept nowhere, so that it
 * can come to its end without leaving anything and without holding up the worker.
 */
async function kunciHampa(db: Kysely<DB>, pangkal: string): Promise<Kunci> {
  await db
    .selectFrom('kasus')
    .select('id')
    .where('nomor', '=', pangkal)
    .executeTakeFirstOrThrow(() => new Error(`tidak ada kunci data untuk alur "${pangkal}"`));
  return { id: 'musnah', bahan: randomBytes(32) };
}

/** Makes and stores a new key of an office; from now on it is the one that wraps new data keys. */
export async function buatKunciInstansi(
  db: Kysely<DB>,
  kunciInduk: Buffer,
  instansiId: string,
): Promise<void> {
  const id = randomUUID();
  const terbungkus = sandikan({ id: 'induk', bahan: kunciInduk }, randomBytes(32), id);
  await db.insertInto('kunci_instansi').values({ id, instansi_id: instansiId, terbungkus }).execute();
}
