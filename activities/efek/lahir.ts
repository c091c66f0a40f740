import { randomUUID } from 'node:crypto';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import { penolakan } from '../../domain/kasus/penolakan.ts';
import { RINGKASAN_ALUR } from '../../domain/kasus/ringkasan.ts';
import type { Layanan } from '../../domain/kata.ts';
import type { JenisKelahiran } from '../../domain/kelahiran.ts';
import { bacaStandar } from '../../db/instansi.repository.ts';
import { lahirkanKasus } from '../../db/kasus.repository.ts';
import { nomorKasusBaru } from '../../db/penomoran.repository.ts';
import { catatTindakan } from '../../db/tindakan.repository.ts';
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
  const { kasusId: asal, instansiId, layanan } = c.k;
  const standar = await bacaStandar(c.trx, instansiId, j.layanan, c.waktu);
  if (!standar) {
    const pesan = `Kantor Anda tidak menyelenggarakan layanan ini: ${RINGKASAN_ALUR[j.layanan]}.`;
    return { penolakan: penolakan('tahapTidakSesuai', pesan) };
  }
  const tahun = Number(tanggalDi(c.waktu, standar.zona).slice(0, 4));
  const { id, nomor, kodeLacak } = await nomorKasusBaru(c.trx, instansiId, j.layanan, tahun);
  const bekal = { kasusId: id, instansiId, nomor, waktu: c.waktu, standar, terkait: [asal] };
  const { pelaku } = c.tindakan;
  await lahirkanKasus(c.trx, c.l.brankas, j.lahir(isi, bekal), {
    kodeLacak,
    dibuatOleh: pelaku.orangId,
    kasusAsal: asal,
  });
  const tindakan = c.l.penyegel.segelkan({
    tindakanId: randomUUID(),
    kasusId: id,
    jenis: j.jenis,
    isi,
    pelaku,
    waktu: c.waktu,
  });
  await catatTindakan(c.trx, c.l.brankas, {
    tindakan,
    instansiId,
    kunciIdempotensi: `lahir:${c.tindakan.tindakanId}`,
    asal: layanan,
    alurId: nomor,
  });
  return { pengayaan: { kasusTerkait: id } };
}
