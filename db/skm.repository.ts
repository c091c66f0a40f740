import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { JawabanSkm } from '../domain/skm/jawaban.schema.ts';
import type { Triwulan } from '../domain/skm/triwulan.ts';
import { KELOMPOK_JAWABAN } from '../domain/skm/undangan.ts';
import type { LayananSkm } from '../domain/skm/unsur.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

export interface UndanganBaru {
  sidik: Buffer;
  kode: Buffer;
  kasusId: string;
  /** The entry that closes the case. */
  urutan: number;
  instansiId: string;
  layanan: LayananSkm;
  dibuatPada: Waktu;
}

/** Makes the invitation of a case that ends; one of an earlier end that nobody has used is replaced. */
export async function simpanUndangan(trx: Transaction<DB>, u: UndanganBaru): Promise<void> {
  await trx
    .deleteFrom('skm_undangan')
    .where('kasus_id', '=', u.kasusId)
    .where('dipakai', '=', false)
    .execute();
  await trx
    .insertInto('skm_undangan')
    .values({
      sidik: u.sidik,
      kode: u.kode,
      kasus_id: u.kasusId,
      urutan: u.urutan,
      instansi_id: u.instansiId,
      layanan: u.layanan,
      dibuat_pada: u.dibuatPada,
    })
    .execute();
}

/** What the code was encrypted for. */
export function terikatKodeSurvei(kasusId: string): string {
  return `kode-survei:${kasusId}`;
}

/** The invitation behind a code. @param sidik keyed digest of the code */
export async function undanganMenurutKode(db: Db, sidik: Buffer) {
  return db
    .selectFrom('skm_undangan as u')
    .innerJoin('instansi as i', 'i.id', 'u.instansi_id')
    .select(['u.sidik', 'u.instansi_id', 'u.layanan', 'u.dibuat_pada', 'u.dipakai'])
    .select(['i.nama as kantor', 'i.zona'])
    .where('u.sidik', '=', sidik)
    .executeTakeFirst();
}

/** The latest invitation of a case; its code is still encrypted. */
export async function undanganKasus(db: Db, kasusId: string) {
  return db
    .selectFrom('skm_undangan')
    .select(['kode', 'dibuat_pada', 'dipakai'])
    .where('kasus_id', '=', kasusId)
    .orderBy('urutan', 'desc')
    .executeTakeFirst();
}

export interface JawabanBaru {
  sidik: Buffer;
  instansiId: string;
  layanan: LayananSkm;
  isi: JawabanSkm;
  /** Closed with the office's key. */
  saran: Buffer | null;
  triwulan: Triwulan;
  /** Invitations made after this can still be answered. */
  berlakuSejak: Waktu;
}

/**
 * Records an answer and that its invitation was used, in one transaction, so that nothing tells which answer was whose.
 * 1. Answers of an office and service follow one another; of two with one code the second finds it used.
 * 2. PostgreSQL marks rows with the transaction that wrote them. So all invitations that can be answered are written
 *    again together with this one, and all answers that wait together with the new one: the marks say nothing.
 * 3. As soon as a group is complete it counts for this quarter, as a whole.
 */
export async function simpanJawaban(
  db: Db,
  j: JawabanBaru,
): Promise<'tersimpan' | 'sudahDiisi' | 'tidakAda'> {
  return db.transaction().execute(async (trx) => {
    const kunci = `lindung:skm:${j.instansiId}:${j.layanan}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${kunci}, 0))`.execute(trx);
    const undangan = await trx
      .selectFrom('skm_undangan')
      .select('dipakai')
      .where('sidik', '=', j.sidik)
      .forUpdate()
      .executeTakeFirst();
    // Its case was erased, or ended anew.
    if (!undangan) return 'tidakAda';
    if (undangan.dipakai) return 'sudahDiisi';
    await tandaiDipakai(trx, j);
    await trx.insertInto('skm_jawaban').values(barisJawaban(j)).execute();
    await bukaKelompok(trx, j);
    return 'tersimpan';
  });
}

// Skips what others hold: an erasure that is waiting for the rows of this one would else wait for ever.
async function tandaiDipakai(trx: Transaction<DB>, j: JawabanBaru): Promise<void> {
  await trx
    .updateTable('skm_undangan')
    .set({ dipakai: sql<boolean>`dipakai or sidik = ${j.sidik}` })
    .where('sidik', 'in', (q) =>
      q
        .selectFrom('skm_undangan')
        .select('sidik')
        .where('instansi_id', '=', j.instansiId)
        .where('layanan', '=', j.layanan)
        .where('dibuat_pada', '>', j.berlakuSejak)
        .forUpdate()
        .skipLocked(),
    )
    .execute();
}

function barisJawaban({ instansiId, layanan, isi, saran }: JawabanBaru) {
  const { penjawab, nilai, profil } = isi;
  return {
    instansi_id: instansiId,
    layanan,
    penjawab,
    ...nilai,
    jenis_kelamin: profil?.jenisKelamin ?? null,
    usia: profil?.usia ?? null,
    pendidikan: profil?.pendidikan ?? null,
    pekerjaan: profil?.pekerjaan ?? null,
    saran,
  };
}

async function bukaKelompok(trx: Transaction<DB>, j: JawabanBaru): Promise<void> {
  const menunggu = trx
    .updateTable('skm_jawaban')
    .where('instansi_id', '=', j.instansiId)
    .where('layanan', '=', j.layanan)
    .where('triwulan', 'is', null);
  const { jumlah } = await trx
    .selectFrom('skm_jawaban')
    .select((e) => e.fn.countAll<number>().as('jumlah'))
    .where('instansi_id', '=', j.instansiId)
    .where('layanan', '=', j.layanan)
    .where('triwulan', 'is', null)
    .executeTakeFirstOrThrow();
  await menunggu
    .set({
      id: sql<string>`gen_random_uuid()`,
      triwulan: jumlah >= KELOMPOK_JAWABAN ? j.triwulan : null,
    })
    .execute();
}
