import { randomUUID } from 'node:crypto';
import { tanggalDi } from '../../../domain/jam/waktu.ts';
import type { Pelaku } from '../../../domain/kasus/pelaku.ts';
import type { Layanan } from '../../../domain/kata.ts';
import { KELAHIRAN } from '../../../domain/kelahiran.ts';
import { bacaStandar } from '../../../db/instansi.repository.ts';
import { lahirkanKasus } from '../../../db/kasus.repository.ts';
import { nomorKasusBaru } from '../../../db/penomoran.repository.ts';
import { catatTindakan } from '../../../db/tindakan.repository.ts';
import { masukanAwal } from '../../../engine/kirim.ts';
import type { Panggung } from './panggung.ts';
import { segelkan } from './segel.ts';

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
    const tahun = Number(tanggalDi(waktu, standar.zona).slice(0, 4));
    const baru = await nomorKasusBaru(trx, instansiId, layanan, tahun);
    const lahir = { kasusId: baru.id, instansiId, nomor: baru.nomor, waktu, terkait: [] };
    const kelahiran = KELAHIRAN[layanan];
    const keadaan = kelahiran.lahir(isi, { ...lahir, standar });
    const tindakan = segelkan(bd, baru.id, kelahiran.jenis, isi, pelaku, waktu);
    await lahirkanKasus(trx, bd.brankas, keadaan, {
      kodeLacak: baru.kodeLacak,
      dibuatOleh: pelaku.orangId,
    });
    await catatTindakan(trx, bd.brankas, {
      tindakan,
      instansiId,
      kunciIdempotensi: randomUUID(),
      asal: 'uji',
      alurId: baru.nomor,
    });
    return { masukan: masukanAwal(p.jam, keadaan, tindakan), tindakan };
  });
}
