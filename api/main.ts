import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { bacaKonfigurasi, konfigurasiProses } from '../config.ts';
import { bacaJam, jamDinding } from '../db/jam.ts';
import { bukaGudang } from '../db/gudang/buka.ts';
import { bukaDb } from '../db/koneksi.ts';
import { bukaBrankas } from '../db/kunci/brankas.ts';
import { pemegangKunciDb } from '../db/kunci/pemegang-kunci.ts';
import { buatPenyegel } from '../db/kunci/segel.ts';
import type { JamDemo } from '../domain/jam/skala.ts';
import { buatDataConverter } from '../engine/konverter.ts';
import { jagaAkhir } from '../pantau/akhir-proses.ts';
import { sampaiTerjangkau } from '../pantau/tunggu.ts';
import { bukaPencetak } from '../surat/pencetak.ts';
import { createApp } from './app.ts';
import { pemindaiClamd } from './dokumen/clamd.ts';
import { siapkanHenti } from './henti.ts';
import { buatUkuran } from './pantau/ukuran.ts';
import { buatPengamatResi } from './pengamat-resi.ts';
import { buatSiaran } from './siaran.ts';

const DENYUT_MS = 15_000;

/** Composition root of the API process. It starts, and keeps running, also while PostgreSQL or the engine is away. */
const konfigurasi = konfigurasiProses(bacaKonfigurasi);
const log = pino({ name: 'api' });
const berhenti = new AbortController();
for (const tanda of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(tanda, () => berhenti.abort());
const henti = berhenti.signal;
jagaAkhir(henti, log);

const putus = (e: Error) => log.warn({ galat: e.name }, 'koneksi database terputus');
const db = bukaDb(konfigurasi.databaseUrl, 'aplikasi', putus, 20);
// Keys are read inside transactions, when these may hold every connection of the pool.
const dbKunci = bukaDb(konfigurasi.databaseUrl, 'aplikasi', putus, 2);
const kunciInduk = Buffer.from(konfigurasi.kunciInduk, 'base64');
const pemegang = pemegangKunciDb(dbKunci, kunciInduk);
const connection = Connection.lazy({ address: konfigurasi.temporalAddress });
const siaran = buatSiaran();
const pencetak = bukaPencetak();
const ukuran = buatUkuran();
const pengamatResi = buatPengamatResi({ url: konfigurasi.databaseUrl, db, log, siaran, ukuran, henti });

// It gives up only where the end is asked for before the clock, which is kept in the database, could be read.
const jam = await sampaiTerjangkau('basis data', () => bacaJam(db), log, henti).catch(() => null);
if (jam) await layani(jam);
await pengamatResi.tutup();
await Promise.allSettled([connection.close(), db.destroy(), dbKunci.destroy(), pencetak.tutup()]);
// The IPC channel to the start script would keep the process alive.
if (process.connected) process.disconnect();

async function layani(jamDemo: JamDemo): Promise<void> {
  const app = createApp({
    db,
    brankas: bukaBrankas(pemegang, kunciInduk),
    penyegel: buatPenyegel(Buffer.from(konfigurasi.kunciSegel, 'base64')),
    client: new Client({
      connection,
      namespace: konfigurasi.temporalNamespace,
      dataConverter: buatDataConverter(pemegang),
    }),
    jam: jamDemo,
    sekarang: jamDinding(jamDemo, Date.now),
    pengamatResi,
    siaran,
    log,
    gudang: bukaGudang(konfigurasi),
    pencetak,
    alamatPublik: konfigurasi.alamatPublik,
    pemindai: konfigurasi.clamd ? pemindaiClamd(konfigurasi.clamd) : null,
    denyutMs: DENYUT_MS,
    oidc: konfigurasi.oidc,
    temporalUi: konfigurasi.temporalUi,
    konsol: fileURLToPath(new URL('../web/dist', import.meta.url)),
    proksi: konfigurasi.proksi,
    ukuran,
    tokenMetrik: konfigurasi.tokenMetrik,
    henti,
    produksi: konfigurasi.modeProduksi,
  });
  const server = createServer(app);
  const akhiri = siapkanHenti(server);
  // Reached from this machine only, unless the office opens it to its network.
  server.listen(konfigurasi.port, konfigurasi.host);
  await once(server, 'listening');
  log.info({ port: konfigurasi.port, skala: jamDemo.skala }, 'API siap');
  if (!berhenti.signal.aborted) await once(berhenti.signal, 'abort');
  await akhiri();
}
