import type { Transaction } from 'kysely';
import type { KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import type { DB } from '../../db/skema.ts';
import type { KasusTerkunci } from '../komit.ts';
import { kunciKasus } from '../komit.ts';
import type { Lingkungan } from '../lingkungan.ts';

/**
 * The cases a request concerns, under their locks until the transaction ends, without those erased since. Always in
 * the order of their ids, so that two requests never wait for each other.
 */
export async function kunciSasaran(
  trx: Transaction<DB>,
  l: Lingkungan,
  k: KeadaanPdp,
): Promise<KasusTerkunci[]> {
  const ids = k.sasaran.map((s) => s.kasusId);
  if (ids.length === 0) return [];
  const ada = await trx
    .selectFrom('kasus')
    .select('id')
    .where('id', 'in', ids)
    .where('instansi_id', '=', k.instansiId)
    .where('dihapus_pada', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  const hasil = [];
  for (const { id } of ada) hasil.push(await kunciKasus(trx, l, id));
  return hasil;
}
