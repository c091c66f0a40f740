import { randomUUID } from 'node:crypto';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import { penolakan } from '../../domain/kasus/penolakan.ts';
import type { IsiLansia } from '../../domain/lansia/keadaan.ts';
import { lahirLansia } from '../../domain/lansia/lahir.ts';
import type { IsiRps, KeadaanRps } from '../../domain/rps/keadaan.ts';
import { bacaStandar } from '../../db/instansi.repository.ts';
import { lahirkanKasus } from '../../db/kasus.repository.ts';
import { nomorKasusBaru } from '../../db/penomoran.repository.ts';
import { catatTindakan } from '../../db/tindakan.repository.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';

/**
 * An elderly client of the RPS is handed on: a rekomendasi lansia is born beside the stay, in the same transaction,
 * linked both ways. The sweeper starts its workflow from the birth row, as for any case.
 * Whoever asked for it here is who hands in the request there.
 */
export async function lahirkanRekomendasi(
  c: KonteksEfek<IsiRps['ajukanRekomendasiLansia']>,
): Promise<HasilEfek> {
  const k = c.k as KeadaanRps;
  const standar = await bacaStandar(c.trx, k.instansiId, 'lansia', c.waktu);
  if (!standar) {
    return {
      penolakan: penolakan(
        'tahapTidakSesuai',
        'Kantor Anda tidak menyelenggarakan layanan rekomendasi lansia.',
      ),
    };
  }
  const { jenisKelamin } = k.klien;
  if (!jenisKelamin) {
    const pesan = 'Catat dulu jenis kelamin klien lewat koreksi data.';
    return { penolakan: penolakan('isiTidakSah', pesan, [{ lokasi: 'klien.jenisKelamin', pesan }]) };
  }
  const tahun = Number(tanggalDi(c.waktu, standar.zona).slice(0, 4));
  const baru = await nomorKasusBaru(c.trx, k.instansiId, 'lansia', tahun);
  const isi: IsiLansia['ajukanPermohonan'] = { ...c.isi, klien: { ...k.klien, jenisKelamin } };
  const keadaan = lahirLansia(isi, {
    kasusId: baru.id,
    instansiId: k.instansiId,
    nomor: baru.nomor,
    waktu: c.waktu,
    standar,
    terkait: [k.kasusId],
  });
  const pelaku = c.tindakan.pelaku;
  await lahirkanKasus(c.trx, c.l.brankas, keadaan, {
    kodeLacak: baru.kodeLacak,
    dibuatOleh: pelaku.orangId,
    kasusAsal: k.kasusId,
  });
  const tindakan = c.l.penyegel.segelkan({
    tindakanId: randomUUID(),
    kasusId: baru.id,
    jenis: 'ajukanPermohonan',
    isi,
    pelaku,
    waktu: c.waktu,
  });
  await catatTindakan(c.trx, c.l.brankas, {
    tindakan,
    instansiId: k.instansiId,
    kunciIdempotensi: `rekomendasi:${c.tindakan.tindakanId}`,
    asal: 'rps',
    alurId: baru.nomor,
  });
  return { pengayaan: { kasusTerkait: baru.id } };
}
