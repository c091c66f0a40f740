import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { KasusSasaran } from '../domain/kasus/keadaan.ts';
import type { Layanan } from '../domain/kata.ts';
import type { FaktaSasaran } from '../domain/pdp/retensi.ts';
import type { DB } from './skema.ts';
import type { Db } from './koneksi.ts';
import { kasusOrangSama } from './kesamaan.repository.ts';

type Pembaca = Db | Transaction<DB>;

/** The cases a request concerns as of now: the one it names or all of the same person, without those that were erased. */
export async function cariSasaran(
  trx: Pembaca,
  p: { permintaanId: string; instansiId: string; kasusPokok: string; cakupan: 'kasus' | 'orang' },
): Promise<KasusSasaran[]> {
  const ids = p.cakupan === 'orang' ? await kasusOrangSama(trx, p.instansiId, p.kasusPokok) : [p.kasusPokok];
  if (ids.length === 0) return [];
  const baris = await trx
    .selectFrom('kasus')
    .select(['id', 'nomor', 'layanan'])
    .where('id', 'in', ids)
    .where('id', '!=', p.permintaanId)
    .where('instansi_id', '=', p.instansiId)
    .where('dihapus_pada', 'is', null)
    .orderBy('id')
    .execute();
  return baris.map((b) => ({ kasusId: b.id, nomor: b.nomor, layanan: b.layanan as Layanan }));
}

/** Writes down which cases a request concerns; safe to repeat. */
export async function simpanSasaran(
  trx: Transaction<DB>,
  permintaan: { kasusId: string; instansiId: string },
  kasusIds: readonly string[],
): Promise<void> {
  await trx.deleteFrom('pdp_sasaran').where('permintaan_id', '=', permintaan.kasusId).execute();
  if (kasusIds.length === 0) return;
  await trx
    .insertInto('pdp_sasaran')
    .values(
      kasusIds.map((id) => ({
        permintaan_id: permintaan.kasusId,
        kasus_id: id,
        instansi_id: permintaan.instansiId,
      })),
    )
    .execute();
}

/** What an erasure asks of these cases, as of now. @param permintaanId the request that asks, which is no other */
export async function bacaFaktaSasaran(
  trx: Transaction<DB>,
  permintaanId: string,
  kasusIds: readonly string[],
): Promise<FaktaSasaran[]> {
  const baris = await trx
    .selectFrom('kasus')
    .select(['nomor', 'layanan', 'ditutup_pada', 'dibatasi'])
    .select((e) =>
      e
        .selectFrom('pdp_sasaran as s')
        .innerJoin('kasus as p', 'p.id', 's.permintaan_id')
        .select(sql<string[]>`coalesce(array_agg(p.nomor order by p.nomor), '{}')`.as('nomor'))
        .whereRef('s.kasus_id', '=', 'kasus.id')
        .where('p.terbuka', '=', true)
        .where('p.id', '!=', permintaanId)
        .as('lain'),
    )
    .where('id', 'in', [...kasusIds])
    .where('dihapus_pada', 'is', null)
    .orderBy('nomor')
    .execute();
  return baris.map((b) => ({
    nomor: b.nomor,
    layanan: b.layanan as Layanan,
    ditutupPada: b.ditutup_pada,
    dibatasi: b.dibatasi,
    permintaanLain: b.lain ?? [],
  }));
}

/** Whether somebody has downloaded a document. */
export async function pernahDiunduh(trx: Pembaca, dokumenId: string): Promise<boolean> {
  const baris = await trx
    .selectFrom('log_akses')
    .select('id')
    .where('dokumen_id', '=', dokumenId)
    .where('tindakan', '=', 'unduhDokumen')
    .limit(1)
    .executeTakeFirst();
  return baris !== undefined;
}

/** The cases themselves, the complaints they came from, and other requests about them: all that tells of the person. */
export async function kasusYangMemuat(
  trx: Pembaca,
  permintaan: { kasusId: string; instansiId: string },
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select k.id from kasus k
    where k.instansi_id = ${permintaan.instansiId} and k.id <> ${permintaan.kasusId} and k.dihapus_pada is null
      and (
        k.id = any(${[...ids]}::uuid[])
        or k.layanan = 'pengaduan' and k.id in (select kasus_asal from kasus where id = any(${[...ids]}::uuid[]))
        or k.id in (select permintaan_id from pdp_sasaran where kasus_id = any(${[...ids]}::uuid[]))
      )
    order by k.dibuat_pada, k.id
  `.execute(trx);
  return rows.map((b) => b.id);
}
