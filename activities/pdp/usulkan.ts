import { tanggalDi } from '../../domain/jam/waktu.ts';
import { PERMINTAAN_PDP } from '../../domain/kelahiran.ts';
import type { IsiPdp } from '../../domain/pdp/keadaan.ts';
import type { StandarPdp } from '../../domain/standar/standar.ts';
import { catatKelahiran, KunciTerpakai } from '../../db/kelahiran.repository.ts';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import { simpanSasaran } from '../../db/pdp.repository.ts';
import { kunciUsul } from '../../db/retensi.baca.ts';
import type { Lingkungan } from '../lingkungan.ts';

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
      const kunciIdempotensi = kunciUsul(kasusId, tahun);
      const bahan = { instansiId, isi, pelaku, waktu, standar, kunciIdempotensi, asal: 'sistem' };
      const usul = await catatKelahiran(trx, l, PERMINTAAN_PDP, bahan);
      // Before its workflow has looked: the next round must not propose the same again.
      await simpanSasaran(trx, { kasusId: usul.kasusId, instansiId }, [kasusId]);
    });
    return true;
  } catch (e) {
    // Proposed this year already.
    if (e instanceof KunciTerpakai) return false;
    throw e;
  }
}
