import { penolakan } from '../../domain/kasus/penolakan.ts';
import { RINGKASAN_ALUR } from '../../domain/kasus/ringkasan.ts';
import type { Layanan } from '../../domain/kata.ts';
import type { JenisKelahiran } from '../../domain/kelahiran.ts';
import { bacaStandar } from '../../db/instansi.repository.ts';
import { catatKelahiran } from '../../db/kelahiran.repository.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';

/**
 * A case gives rise to another: it is born beside the first, in the same transaction, linked both ways. The sweeper
 * starts its workflow from the birth row, as for any case. Whoever asked for it here is who begins it there.
 */
export async function lahirkanKasusLain<L extends Layanan, I>(
  c: KonteksEfek,
  j: JenisKelahiran<L, I>,
  isi: I,
): Promise<HasilEfek> {
  const { kasusId: kasusAsal, instansiId, layanan: asal } = c.k;
  const { tindakanId, pelaku } = c.tindakan;
  const standar = await bacaStandar(c.trx, instansiId, j.layanan, c.waktu);
  if (!standar) {
    const pesan = `Kantor Anda tidak menyelenggarakan layanan ini: ${RINGKASAN_ALUR[j.layanan]}.`;
    return { penolakan: penolakan('tahapTidakSesuai', pesan) };
  }
  const { kasusId } = await catatKelahiran(c.trx, c.l, j, {
    instansiId,
    isi,
    pelaku,
    waktu: c.waktu,
    standar,
    kunciIdempotensi: `lahir:${tindakanId}`,
    asal,
    kasusAsal,
  });
  return { pengayaan: { kasusTerkait: kasusId } };
}
