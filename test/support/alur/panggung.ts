import { pino } from 'pino';
import type { Worker } from '@temporalio/worker';
import type { Client } from '@temporalio/client';
import type { Lingkungan } from '../../../activities/lingkungan.ts';
import { demoDariNyata } from '../../../domain/jam/skala.ts';
import type { JamDemo } from '../../../domain/jam/skala.ts';
import type { Waktu } from '../../../domain/jam/waktu.ts';
import type { Pelaku } from '../../../domain/kasus/pelaku.ts';
import type { Layanan } from '../../../domain/kata.ts';
import type { IsiLansia } from '../../../domain/lansia/keadaan.ts';
import type { IsiPdp } from '../../../domain/pdp/keadaan.ts';
import type { IsiPengaduan } from '../../../domain/pengaduan/keadaan.ts';
import type { IsiRps } from '../../../domain/rps/keadaan.ts';
import { jamDinding } from '../../../db/jam.ts';
import { buatDataConverter } from '../../../engine/konverter.ts';
import { mulaiAlur } from '../../../engine/kirim.ts';
import { buatWorker } from '../../../worker/buat.ts';
import type { BasisDataUji } from '../basis-data.ts';
import { basisDataUji } from '../basis-data.ts';
import { gudangIngatan } from '../gudang-ingatan.ts';
import { pemegangRekaman } from '../riwayat/kunci.ts';
import { periksaBangunUlang } from '../riwayat/bangun-ulang.ts';
import { rekamRiwayat } from '../riwayat/rekam.ts';
import type { AlatSurat } from '../surat/alat.ts';
import { alatSurat } from '../surat/alat.ts';
import { bacaBundel } from './bundel.ts';
import type { KasusUji } from './kasus-uji.ts';
import { bukaKasusUji } from './kasus-uji.ts';
import { lahirkan } from './lahir.ts';
import { mesinLompat } from './mesin.ts';
import { cariPelaku } from './pelaku.ts';

export type { KasusUji, PilihanTindakan } from './kasus-uji.ts';
export { segelkan } from './segel.ts';

/**
 * A stage for workflow tests: the time-skipping server, unless told otherwise, real activities, real database. Acts enter as the API would
 * enter them: recorded, sealed, signalled.
 */
export interface Panggung {
  client: Client;
  namespace: string;
  bd: BasisDataUji;
  /** What the worker's activities and rounds are given. */
  l: Lingkungan;
  jam: JamDemo;
  sekarang(): Promise<Waktu>;
  /** Lets time pass: timers fire on the way. */
  lewat(menit: number): Promise<void>;
  orang(surel: string): Promise<Pelaku>;
  lahir(layanan: 'lansia', surel: string, isi: IsiLansia['ajukanPermohonan']): Promise<KasusUji>;
  lahir(layanan: 'rps', surel: string, isi: IsiRps['laporkan']): Promise<KasusUji>;
  /** @param oleh an account, or the office's own actor of the public */
  lahir(layanan: 'pengaduan', oleh: string | Pelaku, isi: IsiPengaduan['terimaPengaduan']): Promise<KasusUji>;
  lahir(layanan: 'pdp', oleh: string | Pelaku, isi: IsiPdp['ajukanPermintaanPdp']): Promise<KasusUji>;
  /** Ends the worker; what comes now waits. */
  hentikanWorker(): Promise<void>;
  mulaiWorker(): Promise<void>;
  tutup(): Promise<void>;
}

/**
 * @param skala how many times faster the cases' clock runs than the engine's
 * @param bukaMesin `mesinNyata` where the worker is stopped on the way
 * @param alat what letters are signed with, where it is not the test certificate
 */
export async function bukaPanggung(
  skala = 1,
  bukaMesin = mesinLompat,
  alat: Partial<AlatSurat> = {},
): Promise<Panggung> {
  const bd = await basisDataUji();
  const dataConverter = buatDataConverter(pemegangRekaman);
  const mesin = await bukaMesin(dataConverter);
  const pangkal = skala === 1 ? 0 : Date.now();
  const jam: JamDemo = { skala, pangkalNyata: pangkal, pangkalDemo: pangkal };
  const l = {
    db: bd.db,
    brankas: bd.brankas,
    penyegel: bd.penyegel,
    gudang: gudangIngatan(),
    kunciCadangan: null,
    ...(await alatSurat()),
    ...alat,
    sekarang: jamDinding(jam, Date.now),
  };
  let worker: Worker | null = null;
  let jalan: Promise<void> = Promise.resolve();
  const sekarang = async () => demoDariNyata(jam, await mesin.sekarangMs());

  const panggung: Panggung = {
    client: mesin.client,
    namespace: mesin.namespace,
    bd,
    l,
    jam,
    sekarang,
    lewat: (menit) => mesin.tidur(Math.ceil((menit * 60_000) / skala)),
    orang: (surel) => cariPelaku(bd, surel),
    async lahir(layanan: Layanan, oleh: string | Pelaku, isi: never) {
      const pelaku = typeof oleh === 'string' ? await cariPelaku(bd, oleh) : oleh;
      const { masukan, tindakan } = await lahirkan(panggung, layanan, pelaku, isi);
      const { kasusId, instansiId, nomor } = masukan.keadaan;
      await mulaiAlur(mesin.client, nomor, masukan);
      const kasus = bukaKasusUji(panggung, { id: kasusId, instansiId, alurId: nomor });
      await kasus.tunggu(tindakan);
      return kasus;
    },
    async mulaiWorker() {
      worker = await buatWorker({
        connection: mesin.koneksi,
        namespace: mesin.namespace,
        bundel: bacaBundel(),
        dataConverter,
        lingkungan: l,
        log: pino({ level: 'silent' }),
      });
      jalan = worker.run();
    },
    async hentikanWorker() {
      worker?.shutdown();
      await jalan;
      worker = null;
    },
    async tutup() {
      if (worker) await panggung.hentikanWorker();
      await rekamRiwayat(mesin, bd.db);
      await periksaBangunUlang(bd);
      await mesin.tutup();
      await bd.tutup();
    },
  };
  await panggung.mulaiWorker();
  return panggung;
}
