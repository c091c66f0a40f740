import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { tanggalDi } from '../domain/jam/waktu.ts';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Ambilan } from './pengiriman.repository.ts';
import type { DB } from './skema.ts';

/** Tells the office's admins, in the application, that something did not arrive: once a day for each channel. */
export async function kabarkanMati(
  trx: Transaction<DB>,
  g: Pick<Ambilan, 'instansiId' | 'saluran' | 'zona'>,
  sekarang: Waktu,
): Promise<void> {
  const tanggal = tanggalDi(sekarang, g.zona);
  await trx
    .insertInto('kotak_keluar')
    .values({
      id: randomUUID(),
      kunci: `pengirimanMati:${g.instansiId}:${g.saluran}:${tanggal}`,
      instansi_id: g.instansiId,
      peran: 'admin',
      lewat: 'pengawas',
      jenis: 'pengirimanMati',
      isi: JSON.stringify({ saluran: g.saluran, tanggal }),
      dibuat_pada: sekarang,
    })
    .onConflict((c) => c.columns(['kunci', 'orang_id']).doNothing())
    .execute();
}
