import { once } from 'node:events';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { bacaKonfigurasiPekerja, konfigurasiProses } from '../config.ts';
import { idKunciFrasa, umumkanKunciFrasa } from '../db/frasa.repository.ts';
import { bacaJam, jamDinding } from '../db/jam.ts';
import { bukaGudang } from '../db/gudang/buka.ts';
import { bukaDb } from '../db/koneksi.ts';
import { bukaBrankas } from '../db/kunci/brankas.ts';
import { pemegangKunciDb } from '../db/kunci/pemegang-kunci.ts';
import { simpananKunciCadangan } from '../db/kunci/simpanan-cadangan.ts';
import { buatPenyegel } from '../db/kunci/segel.ts';
import { buatDataConverter } from '../engine/konverter.ts';
import { jagaAkhir } from '../pantau/akhir-proses.ts';
import { sampaiTerjangkau } from '../pantau/tunggu.ts';
import { bukaPencetak } from '../surat/pencetak.ts';
import { pasanganFrasa } from '../surat/tanda-tangan/kotak-frasa.ts';
import { pilihPenandatangan } from '../surat/tanda-tangan/pilih.ts';
import { daftarkanAtribut } from './atribut.ts';
import { buatWorker } from './buat.ts';
import { bundelAlur } from './bundel.ts';
import { ukuranCadangan } from './pantau/cadangan.ts';
import { bukaPantau } from './pantau/layanan.ts';
import { ukuranMesin } from './pantau/mesin.ts';
import { ukuranPutaran } from './pantau/ukuran.ts';
import { mulaiPutaran } from './putaran-tetap.ts';
import { mulaiSaluran } from './saluran/mulai.ts';
import { pilihPengirim } from './saluran/pilih.ts';

/** Composition root of the worker process. */
const konfigurasi = konfigurasiProses(bacaKonfigurasiPekerja);
const log = pino({ name: 'worker' });
const dengar = konfigurasi.dengarMetrik;
const mesin = dengar && (await ukuranMesin());
const registri = ukuranPutaran();
if (konfigurasi.direktoriCadangan !== undefined) ukuranCadangan(konfigurasi.direktoriCadangan, registri);
Runtime.install({
  // What the engine's client says of itself comes out as one log with the rest.
  telemetryOptions: {
    ...mesin?.telemetri,
    logging: { filter: { core: 'WARN', other: 'ERROR' }, forward: {} },
  },
  // Signals are handled here, so that rounds end before the worker and the database after it.
  shutdownSignals: [],
  // What an activity failed with is logged, stripped, by saringGalat.
  logger: new DefaultLogger('WARN', ({ level, message }) => {
    if (message !== 'Activity failed') log.warn({ tingkat: level }, message);
  }),
});

const berhenti = new AbortController();
// 'disconnect': the process that started this one is gone.
for (const tanda of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(tanda, () => berhenti.abort());
jagaAkhir(berhenti.signal, log);
let bekerja = false;
const tutupPantau = await bukaJendela();

const putus = (e: Error) => log.warn({ galat: e.name }, 'koneksi database terputus');
const db = bukaDb(konfigurasi.databaseUrl, 'aplikasi', putus, 25);
// Keys are read inside transactions, when these may hold every connection of the pool.
const dbKunci = bukaDb(konfigurasi.databaseUrl, 'aplikasi', putus, 2);
const namespace = konfigurasi.temporalNamespace;
const pencetak = bukaPencetak();
const kunciFrasa = pasanganFrasa(Buffer.from(konfigurasi.kunciFrasa, 'base64'));

try {
  await jalankan();
} catch (e) {
  // Asked to end while still waiting for the database or the engine.
  if (!berhenti.signal.aborted) throw e;
} finally {
  await Promise.all([db.destroy(), dbKunci.destroy(), pencetak.tutup(), tutupPantau()]);
  // The IPC channel to the start script would keep the process alive.
  if (process.connected) process.disconnect();
}

async function jalankan(): Promise<void> {
  const bundel = bundelAlur();
  const jam = await sampaiTerjangkau('basis data', () => bacaJam(db), log, berhenti.signal);
  const { connection, koneksiKlien } = await sampaiTerjangkau('Temporal', sambung, log, berhenti.signal);
  const kunciInduk = Buffer.from(konfigurasi.kunciInduk, 'base64');
  const pemegang = pemegangKunciDb(dbKunci, kunciInduk);
  const l = {
    db,
    brankas: bukaBrankas(pemegang, kunciInduk),
    penyegel: buatPenyegel(Buffer.from(konfigurasi.kunciSegel, 'base64')),
    gudang: bukaGudang(konfigurasi),
    kunciCadangan: simpananKunciCadangan(konfigurasi.direktoriCadangan),
    penandatangan: await pilihPenandatangan(konfigurasi.penandatangan),
    pencetak,
    kunciFrasa,
    alamatPublik: konfigurasi.alamatPublik,
    sekarang: jamDinding(jam, Date.now),
  };
  await umumkanKunciFrasa(db, { id: idKunciFrasa(kunciFrasa), publik: kunciFrasa.publik });
  const dataConverter = buatDataConverter(pemegang);
  const client = new Client({ connection: koneksiKlien, namespace, dataConverter });
  const worker = await buatWorker({
    connection,
    namespace,
    bundel: await bundel,
    dataConverter,
    lingkungan: l,
    log,
  });
  const pengirim = await pilihPengirim(konfigurasi.saluran, l, konfigurasi.modeProduksi);
  const akhiriPutaran = mulaiPutaran({ l, client, jam, log });
  const akhiriSaluran = await mulaiSaluran({ ...l, log }, pengirim);
  let akhir: Promise<unknown> | undefined;
  const akhiriSemua = () => (akhir ??= Promise.all([akhiriPutaran(), akhiriSaluran()]));
  log.info({ skala: jam.skala }, 'worker siap');
  bekerja = true;
  try {
    // Rounds end while the worker finishes its tasks, not after it.
    await worker.runUntil(tungguHenti().then(() => void akhiriSemua()));
  } finally {
    bekerja = false;
    await akhiriSemua();
    await koneksiKlien.close();
    await connection.close();
  }
}

/** The worker's own window, where one is wanted. @returns closes it */
async function bukaJendela(): Promise<() => Promise<void>> {
  if (!dengar || !mesin) return () => Promise.resolve();
  const aturan = { token: konfigurasi.tokenMetrik, produksi: konfigurasi.modeProduksi };
  const sehat = () => bekerja && !berhenti.signal.aborted;
  return bukaPantau({ ...dengar, aturan, registri, mesin, bekerja: sehat });
}

async function tungguHenti(): Promise<void> {
  if (!berhenti.signal.aborted) await once(berhenti.signal, 'abort');
}

/** Connects, and makes the search attributes known before any case needs them. */
async function sambung() {
  const address = konfigurasi.temporalAddress;
  const koneksiKlien = await Connection.connect({ address });
  await daftarkanAtribut(koneksiKlien, namespace);
  return { koneksiKlien, connection: await NativeConnection.connect({ address }) };
}
