import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { konfigurasiProses } from '../config.ts';
import { bacaJam, jamDinding } from '../db/jam.ts';
import { bukaDb } from '../db/koneksi.ts';
import { bukaBrankas } from '../db/kunci/brankas.ts';
import { pemegangKunciDb } from '../db/kunci/pemegang-kunci.ts';
import { buatPenyegel } from '../db/kunci/segel.ts';
import { buatDataConverter } from '../engine/konverter.ts';
import { daftarkanAtribut } from './atribut.ts';
import { buatWorker } from './buat.ts';
import { bundelAlur } from './bundel.ts';
import { mulaiPutaran } from './putaran-tetap.ts';

/** Composition root of the worker process. */
const konfigurasi = konfigurasiProses();
const log = pino({ name: 'worker' });
Runtime.install({
  // Signals are handled here, so that rounds end before the worker and the database after it.
  shutdownSignals: [],
  // What an activity failed with is logged, stripped, by saringGalat.
  logger: new DefaultLogger('WARN', ({ level, message }) => {
    if (message !== 'Activity failed') log.warn({ tingkat: level }, message);
  }),
});

const putus = (e: Error) => log.warn({ galat: e.name }, 'koneksi database terputus');
const db = bukaDb(konfigurasi.databaseUrl, 'aplikasi', putus, 25);
// Keys are read inside transactions, when these may hold every connection of the pool.
const dbKunci = bukaDb(konfigurasi.databaseUrl, 'aplikasi', putus, 2);
const kunciInduk = Buffer.from(konfigurasi.kunciInduk, 'base64');
const pemegang = pemegangKunciDb(dbKunci, kunciInduk);
const jam = await bacaJam(db);
const l = {
  db,
  brankas: bukaBrankas(pemegang, kunciInduk),
  penyegel: buatPenyegel(Buffer.from(konfigurasi.kunciSegel, 'base64')),
  sekarang: jamDinding(jam, Date.now),
};
const dataConverter = buatDataConverter(pemegang);
const namespace = konfigurasi.temporalNamespace;
const [connection, koneksiKlien, bundel] = await Promise.all([
  NativeConnection.connect({ address: konfigurasi.temporalAddress }),
  Connection.connect({ address: konfigurasi.temporalAddress }),
  bundelAlur(),
]);
await daftarkanAtribut(koneksiKlien, namespace);
const client = new Client({ connection: koneksiKlien, namespace, dataConverter });
const worker = await buatWorker({ connection, namespace, bundel, dataConverter, lingkungan: l, log });
const akhiriPutaran = mulaiPutaran({ l, client, jam, log, direktoriDokumen: konfigurasi.direktoriDokumen });

const berhenti = (): void => {
  if (worker.getState() === 'RUNNING') worker.shutdown();
};
process.on('SIGTERM', berhenti);
process.on('SIGINT', berhenti);
// The process that started this one is gone.
process.on('disconnect', berhenti);

log.info({ skala: jam.skala }, 'worker siap');
try {
  await worker.run();
} finally {
  await akhiriPutaran();
  await koneksiKlien.close();
  await connection.close();
  await Promise.all([db.destroy(), dbKunci.destroy()]);
  // The IPC channel to the start script would keep the process alive.
  if (process.connected) process.disconnect();
}
