import type { Transaction } from 'kysely';
import type { Penolakan } from '../../domain/kasus/penolakan.ts';
import type { KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import { halanganPenghapusan } from '../../domain/pdp/retensi.ts';
import { bacaStandar } from '../../db/instansi.repository.ts';
import { bacaFaktaSasaran } from '../../db/pdp.repository.ts';
import type { DB } from '../../db/skema.ts';

/** Why the cases of a request may not be erased yet, by the office's retention in force now; null where they may. */
export async function halanganHapus(
  trx: Transaction<DB>,
  k: KeadaanPdp,
  waktu: string,
): Promise<Penolakan | null> {
  const standar = (await bacaStandar(trx, k.instansiId, 'pdp', waktu)) ?? k.standar;
  const ids = k.sasaran.map((s) => s.kasusId);
  const fakta = ids.length > 0 ? await bacaFaktaSasaran(trx, k.kasusId, ids) : [];
  return halanganPenghapusan(fakta, standar, waktu);
}
