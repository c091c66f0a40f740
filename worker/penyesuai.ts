import { randomUUID } from 'node:crypto';
import type { Waktu } from '../domain/jam/waktu.ts';
import { terakhir } from '../domain/jam/waktu.ts';
import { pemegangKini } from '../domain/kasus/penerima.ts';
import type { PemegangPeran } from '../domain/lansia/pisah-tugas.ts';
import { alihkanParaf, giliranSesuai } from '../domain/lansia/pisah-tugas.ts';
import { SEBELUM_SEMUA } from '../db/kasus.repository.ts';
import type { MenungguParaf } from '../db/menunggu-paraf.baca.ts';
import { halamanMenungguParaf, jumlahDitolak } from '../db/menunggu-paraf.baca.ts';
import { pelakuSistem } from '../db/pelaku-sistem.ts';
import { bacaStruktur } from '../db/struktur.repository.ts';
import { catatTindakan } from '../db/tindakan.repository.ts';
import { kirimTindakan } from '../engine/kirim.ts';
import type { AlatWorker } from './alat.ts';

const SEHALAMAN = 200;
const JENIS = 'sesuaikanPejabat';

/**
 * Rule 7 while a case waits: appointments change, also by a date being reached. Where the paraf would fall to somebody
 * else now, the system asks the case to pass it on, back, or to who was newly appointed; the workflow decides.
 * @returns how many cases were asked
 */
export async function sesuaikanParaf(a: AlatWorker): Promise<number> {
  let diminta = 0;
  const sekarang = a.l.sekarang();
  const kantor = new Map<string, Promise<PemegangPeran[]>>();
  const pemegangPada = (instansiId: string, waktu: Waktu) => {
    const kunci = `${instansiId} ${waktu}`;
    const ada = kantor.get(kunci) ?? bacaStruktur(a.l.db, instansiId, waktu).then(pemegangKini);
    kantor.set(kunci, ada);
    return ada;
  };
  for (let sesudah = SEBELUM_SEMUA; ;) {
    const { kasus, sampai } = await halamanMenungguParaf(a.l.db, a.l.brankas, sesudah, SEHALAMAN);
    if (sampai === null) return diminta;
    for (const k of kasus) {
      // The moment the activity will judge by: the history never runs backwards.
      const waktu = terakhir(sekarang, k.keadaan.waktu);
      if (await sesuaikan(a, k, waktu, await pemegangPada(k.instansiId, waktu))) diminta += 1;
    }
    sesudah = sampai;
  }
}

async function sesuaikan(
  a: AlatWorker,
  { id, instansiId, alurId, keadaan }: MenungguParaf,
  waktu: Waktu,
  pemegang: readonly PemegangPeran[],
): Promise<boolean> {
  if (giliranSesuai(keadaan, pemegang)) return false;
  const ke = alihkanParaf(keadaan, pemegang);
  const hasil = ke ? (ke.ke ?? 'belumAda') : 'rantai';
  // One act a situation: the same case, as far as it has come, with the same outcome. One that was refused (the
  // situation had passed when it was judged) makes room for another.
  const ditolak = await jumlahDitolak(a.l.db, id, JENIS);
  const tindakan = a.l.penyegel.segelkan({
    tindakanId: randomUUID(),
    kasusId: id,
    jenis: JENIS,
    isi: {},
    pelaku: pelakuSistem(instansiId, 'sistem'),
    waktu,
  });
  const baru = await catatTindakan(a.l.db, a.l.brankas, {
    tindakan,
    instansiId,
    kunciIdempotensi: `${JENIS}:${id}:${keadaan.urutan}:${hasil}:${ditolak}`,
    asal: 'sistem',
    alurId,
  });
  // What does not arrive is sent again by the sweeper.
  return baru && kirimTindakan(a.client, alurId, tindakan);
}
