import type { Transaction } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Layanan } from '../domain/kata.ts';
import type { IsiStandar, VersiStandar } from '../domain/standar/ganti.ts';
import type { StandarKasus } from '../domain/standar/standar.ts';
import type { StandarPublik } from '../domain/standar/standar-publik.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

type Pembaca = Db | Transaction<DB>;

/** Every version of an office's standards, the oldest first, as its admin wrote them. */
export async function versiStandar(
  db: Pembaca,
  instansiId: string,
): Promise<(VersiStandar & { layanan: Layanan })[]> {
  const baris = await db
    .selectFrom('standar_pelayanan')
    .select(['layanan', 'versi', 'isi', 'publik', 'berlaku_sejak'])
    .where('instansi_id', '=', instansiId)
    .orderBy('layanan')
    .orderBy('versi')
    .execute();
  return baris.map((b) => {
    // The version has a column of its own, and the zone is the office's.
    const { versi: _v, zona: _z, ...isi } = b.isi as StandarKasus;
    return {
      layanan: b.layanan as Layanan,
      versi: b.versi,
      berlakuSejak: b.berlaku_sejak,
      isi,
      publik: b.publik as StandarPublik | null,
    };
  });
}

/** Puts a version on record. The caller holds the office's lock and has counted the versions. */
export async function tambahVersi(
  trx: Transaction<DB>,
  instansiId: string,
  layanan: Layanan,
  v: IsiStandar & { isi: StandarKasus; berlakuSejak: Waktu },
): Promise<void> {
  await trx
    .insertInto('standar_pelayanan')
    .values({
      instansi_id: instansiId,
      layanan,
      versi: v.isi.versi,
      isi: JSON.stringify(v.isi),
      publik: v.publik && JSON.stringify(v.publik),
      berlaku_sejak: v.berlakuSejak,
    })
    .execute();
}

/** Open cases of an office by service: each keeps the standard it began with. */
export async function kasusTerbuka(db: Pembaca, instansiId: string): Promise<Map<string, number>> {
  const baris = await db
    .selectFrom('kasus')
    .select((e) => ['layanan', e.fn.countAll<number>().as('jumlah')])
    .where('instansi_id', '=', instansiId)
    .where('terbuka', '=', true)
    .groupBy('layanan')
    .execute();
  return new Map(baris.map((b) => [b.layanan, b.jumlah]));
}
