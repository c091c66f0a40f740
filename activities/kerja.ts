import type { Transaction } from 'kysely';
import type { KeadaanKasus, Peristiwa } from '../domain/kasus/keadaan.ts';
import { bacaEntri } from '../db/riwayat.ts';
import type { DB } from '../db/skema.ts';
import { kunciKasus, periksaPagar, rekam } from './komit.ts';
import type { HasilKerja, PermintaanKerja } from './kontrak.ts';
import type { Lingkungan } from './lingkungan.ts';

export interface KonteksKerja<K extends KeadaanKasus = KeadaanKasus> {
  trx: Transaction<DB>;
  l: Lingkungan;
  k: K;
  waktu: string;
}

/** What the work does in the transaction. @returns the entry that says what came out */
export type Kerja<K extends KeadaanKasus> = (c: KonteksKerja<K>) => Promise<Peristiwa>;

/**
 * Commits work the case does by itself: what it does and the entry that says so, in one transaction, fenced as every
 * commit. Safe to repeat: where the entry stands, so does the work.
 */
export async function komitKerja<K extends KeadaanKasus>(
  l: Lingkungan,
  p: PermintaanKerja,
  kerja: Kerja<K>,
): Promise<HasilKerja> {
  return l.db.transaction().execute(async (trx) => {
    const terkunci = await kunciKasus(trx, l, p.kasusId);
    const tertinggal = periksaPagar(p, terkunci);
    if (tertinggal) {
      // The same attempt again, after its answer was lost: what it wrote stands.
      const [entri] = await bacaEntri(trx, l.brankas, p.kasusId, p.urutan, 1);
      const sama = terkunci.alurId === p.alurId && terkunci.keadaan.urutan === p.urutan + 1;
      return sama && entri?.oleh.jenis === 'sistem' ? { hasil: 'dicatat', peristiwa: entri } : tertinggal;
    }
    // The case's own service asked for this work.
    const k = terkunci.keadaan as K;
    const peristiwa = await kerja({ trx, l, k, waktu: p.waktu });
    const [pengayaan = {}] = await rekam(trx, l, k, p.alurId, [{ peristiwa, asal: 'sistem' }]);
    return { hasil: 'dicatat', peristiwa: { ...peristiwa, pengayaan } };
  });
}
