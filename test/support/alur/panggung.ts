import { randomUUID } from 'node:crypto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import type { Worker } from '@temporalio/worker';
import type { Client, WorkflowHandle } from '@temporalio/client';
import type { JamDemo } from '../../../domain/jam/skala.ts';
import { dariMs, tanggalDi } from '../../../domain/jam/waktu.ts';
import type { Waktu } from '../../../domain/jam/waktu.ts';
import type { KeadaanKasus } from '../../../domain/kasus/keadaan.ts';
import type { Pelaku } from '../../../domain/kasus/pelaku.ts';
import type { Tindakan } from '../../../domain/kasus/tindakan.ts';
import type { Layanan, Peran } from '../../../domain/kata.ts';
import type { IsiLansia } from '../../../domain/lansia/keadaan.ts';
import { lahirLansia } from '../../../domain/lansia/lahir.ts';
import type { IsiRps } from '../../../domain/rps/keadaan.ts';
import { lahirRps } from '../../../domain/rps/lahir.ts';
import { bacaStandar } from '../../../db/instansi.repository.ts';
import { bacaKeadaan, lahirkanKasus, nomorKasusBaru } from '../../../db/kasus.repository.ts';
import { digestIsi } from '../../../db/kunci/segel.ts';
import { bacaEntri } from '../../../db/riwayat.ts';
import { catatTindakan, cariTindakan } from '../../../db/tindakan.repository.ts';
import { buatDataConverter } from '../../../engine/konverter.ts';
import { ATRIBUT } from '../../../engine/nama.ts';
import { kirimTindakan, masukanKasus, mulaiAlur } from '../../../engine/kirim.ts';
import { tambahAtribut } from '../../../worker/atribut.ts';
import { buatWorker } from '../../../worker/buat.ts';
import type { BasisDataUji } from '../basis-data.ts';
import { basisDataUji } from '../basis-data.ts';
import { sampai } from '../tunggu.ts';
import { bacaBundel } from './bundel.ts';

/** The real clock: the time-skipping server keeps the time of a test. */
export const JAM_NYATA: JamDemo = { skala: 1, pangkalNyata: 0, pangkalDemo: 0 };

/**
 * A stage for workflow tests: time-skipping server, real activities, real database. Acts enter as the API would
 * enter them: recorded, sealed, signalled.
 */
export interface Panggung {
  env: TestWorkflowEnvironment;
  client: Client;
  bd: BasisDataUji;
  sekarang(): Promise<Waktu>;
  /** Lets time pass: timers fire on the way. */
  lewat(menit: number): Promise<void>;
  orang(surel: string): Promise<Pelaku>;
  lahir(layanan: 'lansia', surel: string, isi: IsiLansia['ajukanPermohonan']): Promise<KasusUji>;
  lahir(layanan: 'rps', surel: string, isi: IsiRps['laporkan']): Promise<KasusUji>;
  /** Ends the worker; what comes now waits. */
  hentikanWorker(): Promise<void>;
  mulaiWorker(): Promise<void>;
  tutup(): Promise<void>;
}

export interface KasusUji {
  id: string;
  alurId: string;
  handle: WorkflowHandle;
  keadaan<K extends KeadaanKasus = KeadaanKasus>(): Promise<K>;
  riwayat(): Promise<string[]>;
  /** Records, seals and signals an act without waiting for its receipt. @returns the act */
  kirim(surel: string, jenis: string, isi: unknown, pilihan?: PilihanTindakan): Promise<Tindakan>;
  /** As `kirim`, then waits for the receipt. @returns 'diterima' or the code of the refusal */
  lakukan(surel: string, jenis: string, isi: unknown, pilihan?: PilihanTindakan): Promise<string>;
  hasil(tindakanId: string): Promise<string>;
}

export interface PilihanTindakan {
  versi?: number;
  waktu?: Waktu;
}

let runtimeDipasang = false;

export async function bukaPanggung(): Promise<Panggung> {
  if (!runtimeDipasang) {
    Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
    runtimeDipasang = true;
  }
  const bd = await basisDataUji();
  const dataConverter = buatDataConverter(bd.pemegang);
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: process.env['LINDUNG_UJI_SERVER_LOMPAT'] ?? '' } },
    client: { dataConverter },
  });
  // The time-skipping server cannot list them.
  await tambahAtribut(env.connection, 'default', Object.values(ATRIBUT));
  const l = {
    db: bd.db,
    brankas: bd.brankas,
    penyegel: bd.penyegel,
    sekarang: () => dariMs(Date.now()),
  };
  let worker: Worker | null = null;
  let jalan: Promise<void> = Promise.resolve();
  const sekarang = async () => dariMs(await env.currentTimeMs());

  const panggung: Panggung = {
    env,
    client: env.client,
    bd,
    sekarang,
    lewat: (menit) => env.sleep(Math.round(menit * 60_000)),
    orang: (surel) => cariPelaku(bd, surel),
    async lahir(layanan: Layanan, surel: string, isi: never) {
      const pelaku = await cariPelaku(bd, surel);
      const keadaan = await lahirkan(bd, layanan, pelaku, isi, await sekarang());
      await mulaiAlur(env.client, keadaan.masukan.keadaan.nomor, keadaan.masukan);
      const kasus = bukaKasusUji(panggung, keadaan.masukan.keadaan);
      await sampai(async () => (await kasus.hasil(keadaan.tindakan.tindakanId)) === 'diterima');
      return kasus;
    },
    async mulaiWorker() {
      worker = await buatWorker({
        connection: env.nativeConnection,
        namespace: 'default',
        bundel: bacaBundel(),
        dataConverter,
        lingkungan: l,
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
      await env.teardown();
      await bd.tutup();
    },
  };
  await panggung.mulaiWorker();
  return panggung;
}

async function cariPelaku(bd: BasisDataUji, surel: string): Promise<Pelaku> {
  const b = await bd.db
    .selectFrom('orang as o')
    .innerJoin('pemangku as p', 'p.orang_id', 'o.id')
    .innerJoin('jabatan as j', 'j.id', 'p.jabatan_id')
    .select(['o.id', 'j.id as jabatan', 'j.peran'])
    .where('o.surel', '=', surel)
    .executeTakeFirstOrThrow();
  return { orangId: b.id, jabatanId: b.jabatan, peran: b.peran as Peran };
}

async function lahirkan(bd: BasisDataUji, layanan: Layanan, pelaku: Pelaku, isi: never, waktu: Waktu) {
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
    const keadaan: KeadaanKasus =
      layanan === 'lansia'
        ? lahirLansia(isi, { ...lahir, standar: standar as never })
        : lahirRps(isi, { ...lahir, standar: standar as never });
    const jenis = layanan === 'lansia' ? 'ajukanPermohonan' : 'laporkan';
    const tindakan = segelkan(bd, baru.id, jenis, isi, pelaku, waktu);
    await lahirkanKasus(trx, bd.brankas, keadaan, { kodeLacak: baru.kodeLacak, dibuatOleh: pelaku.orangId });
    await catatTindakan(trx, bd.brankas, {
      tindakan,
      instansiId,
      kunciIdempotensi: randomUUID(),
      asal: 'uji',
      alurId: baru.nomor,
    });
    return { masukan: masukanKasus(JAM_NYATA, keadaan, tindakan), tindakan };
  });
}

export function segelkan(
  bd: BasisDataUji,
  kasusId: string,
  jenis: string,
  isi: unknown,
  pelaku: Pelaku,
  waktu: Waktu,
  versi?: number,
): Tindakan {
  const polos = {
    tindakanId: randomUUID(),
    kasusId,
    jenis,
    isi,
    pelaku,
    waktu,
    digest: digestIsi(isi),
    ...(versi !== undefined && { versi }),
  };
  return { ...polos, segel: bd.penyegel.segel(polos) };
}

function bukaKasusUji(p: Panggung, awal: KeadaanKasus): KasusUji {
  const { bd } = p;
  const kasus: KasusUji = {
    id: awal.kasusId,
    alurId: awal.nomor,
    handle: p.client.workflow.getHandle(awal.nomor),
    async keadaan<K extends KeadaanKasus>() {
      return (await bacaKeadaan(bd.db, bd.brankas, awal.kasusId)) as K;
    },
    riwayat: async () => (await bacaEntri(bd.db, bd.brankas, awal.kasusId, 0, 1000)).map((e) => e.jenis),
    async kirim(surel, jenis, isi, pilihan = {}) {
      const pelaku = await cariPelaku(bd, surel);
      const waktu = pilihan.waktu ?? (await p.sekarang());
      const t = segelkan(bd, awal.kasusId, jenis, isi, pelaku, waktu, pilihan.versi);
      await catatTindakan(bd.db, bd.brankas, {
        tindakan: t,
        instansiId: awal.instansiId,
        kunciIdempotensi: randomUUID(),
        asal: 'uji',
        alurId: awal.nomor,
      });
      await kirimTindakan(p.client, awal.nomor, t);
      return t;
    },
    async lakukan(surel, jenis, isi, pilihan) {
      const versi = pilihan?.versi ?? (await kasus.keadaan()).versi;
      const t = await kasus.kirim(surel, jenis, isi, { ...pilihan, versi });
      await sampai(async () => (await kasus.hasil(t.tindakanId)) !== 'menunggu');
      return kasus.hasil(t.tindakanId);
    },
    async hasil(tindakanId) {
      const resi = await cariTindakan(bd.db, tindakanId);
      return resi?.status === 'ditolak' ? (resi.penolakan as { kode: string }).kode : (resi?.status ?? 'tidakAda');
    },
  };
  return kasus;
}
