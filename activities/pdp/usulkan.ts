import { randomUUID } from 'node:crypto';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import { PERMINTAAN_PDP } from '../../domain/kelahiran.ts';
import type { IsiPdp } from '../../domain/pdp/keadaan.ts';
import type { StandarPdp } from '../../domain/standar/standar.ts';
import { lahirkanKasus } from '../../db/kasus.repository.ts';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import { simpanSasaran } from '../../db/pdp.repository.ts';
import { kunciUsul } from '../../db/retensi.baca.ts';
import { nomorKasusBaru } from '../../db/penomoran.repository.ts';
import { catatTindakan } from '../../db/tindakan.repository.ts';
import type { Lingkungan } from '../lingkungan.ts';

/** This case has been proposed this year: what was written is rolled back, its number included. */
class SudahDiusulkan extends Error {}

/**
 * Proposes the erasure of a case past its retention: a request without a requester, which the kabid decides. Once a
 * year for a case, by the unique key of the birth; who refused it is asked again after that.
 * @returns whether it was new
 */
export async function usulkanPenghapusan(
  l: Lingkungan,
  instansiId: string,
  kasusId: string,
  standar: StandarPdp,
): Promise<boolean> {
  const waktu = l.sekarang();
  const tahun = Number(tanggalDi(waktu, standar.zona).slice(0, 4));
  const pelaku = pelakuSistem(instansiId, 'sistem');
  const isi: IsiPdp['ajukanPermintaanPdp'] = {
    jenis: 'penghapusan',
    kasus: kasusId,
    cakupan: 'kasus',
    uraian: 'Masa simpan menurut jadwal retensi kantor sudah berakhir.',
  };
  try {
    await l.db.transaction().execute(async (trx) => {
      const { id, nomor, kodeLacak } = await nomorKasusBaru(trx, instansiId, 'pdp', tahun);
      const bekal = { kasusId: id, instansiId, nomor, waktu, standar, terkait: [] };
      const keadaan = PERMINTAAN_PDP.lahir(isi, bekal);
      await lahirkanKasus(trx, l.brankas, keadaan, { kodeLacak, dibuatOleh: pelaku.orangId });
      // Before its workflow has looked: the next round must not propose the same again.
      await simpanSasaran(trx, { kasusId: id, instansiId }, [kasusId]);
      const tindakan = l.penyegel.segelkan({
        tindakanId: randomUUID(),
        kasusId: id,
        jenis: PERMINTAAN_PDP.jenis,
        isi,
        pelaku,
        waktu,
      });
      const kunciIdempotensi = kunciUsul(kasusId, tahun);
      const baris = { tindakan, instansiId, kunciIdempotensi, asal: 'sistem', alurId: nomor };
      if (!(await catatTindakan(trx, l.brankas, baris))) throw new SudahDiusulkan();
    });
    return true;
  } catch (e) {
    if (e instanceof SudahDiusulkan) return false;
    throw e;
  }
}
