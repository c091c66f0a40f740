import { randomUUID } from 'node:crypto';
import type { Pelaku } from '../../../domain/kasus/pelaku.ts';
import type { Layanan } from '../../../domain/kata.ts';
import { KELAHIRAN } from '../../../domain/kelahiran.ts';
import { bacaStandar } from '../../../db/instansi.repository.ts';
import { catatKelahiran } from '../../../db/kelahiran.repository.ts';
import { masukanAwal } from '../../../engine/kirim.ts';
import type { Panggung } from './panggung.ts';

/** Writes a birth as the API does: the case's row and the act that begins it, in one transaction. */
export async function lahirkan(p: Panggung, layanan: Layanan, pelaku: Pelaku, isi: never) {
  const { bd } = p;
  const waktu = await p.sekarang();
  const { instansi_id: instansiId } = await bd.db
    .selectFrom('jabatan')
    .select('instansi_id')
    .where('id', '=', pelaku.jabatanId)
    .executeTakeFirstOrThrow();
  return bd.db.transaction().execute(async (trx) => {
    const standar = await bacaStandar(trx, instansiId, layanan, '9999-01-01T00:00:00.000Z');
    if (!standar) throw new Error('layanan tidak ada');
    const { keadaan, tindakan } = await catatKelahiran(trx, bd, KELAHIRAN[layanan], {
      instansiId,
      isi,
      pelaku,
      waktu,
      standar,
      kunciIdempotensi: randomUUID(),
      asal: 'uji',
    });
    return { masukan: masukanAwal(p.jam, keadaan, tindakan), tindakan };
  });
}
