import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KonfigurasiMulai } from '../../config.ts';
import { bacaKonfigurasiPekerja } from '../../config.ts';
import { prepareDatabase } from '../../db/prepare.ts';
import { buildConsole } from './console-build.ts';
import { lockDataFolder, prepareDataFolder } from './data-folder.ts';
import { keepRunning } from './keep-running.ts';
import type { Listeners, Running } from './keep-running.ts';
import { assertPortFree } from './ports.ts';
import { startPostgres } from './postgres.ts';
import type { PostgresOptions } from './postgres.ts';
import { noteRunningSystem } from './running-system.ts';
import type { ServiceEnvironment } from './running-system.ts';
import { loadSecrets } from './secrets.ts';
import { startService } from './service.ts';
import type { StopStack } from './stop-stack.ts';
import { systemReady } from './system-ready.ts';
import { findTemporal } from './temporal-binary.ts';
import { startTemporal } from './temporal-server.ts';
import { UserError } from './user-error.ts';

const READY_MS = 120_000;

/** The processes of the system, as they are run here and in containers alike. */
export const ENTRIES = { worker: 'worker/main.ts', api: 'api/main.ts' } as const;

/**
 * What Node is given to run them. The API forgets nearly all it allocates with the request, and remembers little: with
 * as large a nursery as V8 takes on a machine with much memory it would collect all of its heap every two seconds.
 */
export const COMMANDS: Readonly<Record<keyof typeof ENTRIES, readonly string[]>> = {
  worker: [ENTRIES.worker],
  api: ['--max-semi-space-size=16', ENTRIES.api],
};

/**
 * Brings up everything, in the order in which each part needs the one before. Whatever has started is on
 * the stack, so that a failure or a Ctrl-C halfway stops exactly that.
 * @returns how its services were configured
 */
export async function startSystem(
  konfigurasi: KonfigurasiMulai,
  stack: StopStack,
  listeners: Listeners,
): Promise<ServiceEnvironment> {
  const { dataDir, port, skalaWaktu, modeProduksi } = konfigurasi;
  await prepareDataFolder(dataDir);
  await stack.add(await lockDataFolder(dataDir));
  await assertPortFree(port, 'API', 'LINDUNG_PORT');
  const secrets = await loadSecrets(dataDir);
  const kunciInduk = konfigurasi.kunciInduk ?? secrets.kunciInduk;

  /** Starts a part, keeps it running, and sees to its end. */
  async function bringUp<Started extends Running>(
    name: string,
    start: () => Promise<Started>,
  ): Promise<Started> {
    const part = await keepRunning(name, start, listeners);
    await stack.add(part.stop);
    return part.first;
  }

  async function database(): Promise<string> {
    if (konfigurasi.databaseUrl !== undefined) return konfigurasi.databaseUrl;
    const postgres = await bringUp('PostgreSQL', () =>
      startPostgres(ownPostgres(konfigurasi, secrets.sandiPostgres)),
    );
    return postgres.url;
  }

  async function engine(): Promise<string> {
    if (konfigurasi.temporalAddress !== undefined) return konfigurasi.temporalAddress;
    const binary = await findTemporal({ ...konfigurasi, report: listeners.report });
    const temporal = await bringUp('Temporal', () =>
      startTemporal({
        binary,
        dbFile: ownEngineFile(dataDir),
        port: konfigurasi.temporalPort,
        uiPort: konfigurasi.temporalUiPort,
        namespace: konfigurasi.temporalNamespace,
        logFile: logFile(dataDir, 'temporal'),
      }),
    );
    return temporal.address;
  }

  listeners.report('Menjalankan PostgreSQL dan Temporal …');
  const parts = [database(), engine(), buildConsole(listeners.report)] as const;
  // Both are waited for even if one fails: a cluster cut off in the making would leave its half behind.
  await Promise.allSettled(parts);
  const [databaseUrl, temporalAddress] = await Promise.all(parts);
  await prepareDatabase(databaseUrl, { contoh: !modeProduksi, skalaWaktu, kunciInduk });

  const settings: ServiceEnvironment = {
    LINDUNG_PORT: String(port),
    LINDUNG_HOST: konfigurasi.host,
    LINDUNG_TEMPORAL_UI_PORT: String(konfigurasi.temporalUiPort),
    LINDUNG_DATA_DIR: dataDir,
    LINDUNG_DOKUMEN_DIR: konfigurasi.direktoriDokumen,
    LINDUNG_SKALA_WAKTU: String(skalaWaktu),
    LINDUNG_KUNCI_INDUK: kunciInduk,
    LINDUNG_KUNCI_SEGEL: konfigurasi.kunciSegel ?? secrets.kunciSegel,
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: konfigurasi.temporalNamespace,
    // An engine that runs elsewhere has its UI elsewhere, or none.
    ...(konfigurasi.temporalAddress === undefined && {
      TEMPORAL_UI_ADDRESS: `http://127.0.0.1:${konfigurasi.temporalUiPort}`,
    }),
    NODE_ENV: modeProduksi ? 'production' : 'development',
    ...(konfigurasi.direktoriCadangan !== undefined && {
      LINDUNG_CADANGAN_DIR: konfigurasi.direktoriCadangan,
    }),
  };
  await stack.add(await noteRunningSystem(dataDir, settings));
  const generated = modeProduksi ? '' : secrets.kunciFrasa;
  const ofWorker = { LINDUNG_KUNCI_FRASA: konfigurasi.kunciFrasa ?? generated };
  // Whoever asks for a passphrase cannot open it.
  const ofApi = { LINDUNG_KUNCI_FRASA: '', LINDUNG_P12_SANDI: '', LINDUNG_BSRE_SANDI: '' };
  const inherited = { ...konfigurasi.lingkungan, ...settings };
  // Said here in a sentence, rather than by a worker that starts again and again.
  bacaKonfigurasiPekerja({ ...inherited, ...ofWorker });
  const service = (name: keyof typeof ENTRIES, own: ServiceEnvironment) => () =>
    startService({
      args: COMMANDS[name],
      environment: { ...inherited, ...own },
      logFile: logFile(dataDir, name),
      besideEngine: konfigurasi.temporalAddress === undefined,
    });

  listeners.report('Menjalankan pekerja dan API …');
  // The worker first: on the stack it lies below the API, which must stop taking requests before it.
  await bringUp('Pekerja (worker)', service('worker', ofWorker));
  await bringUp('API', service('api', ofApi));
  await untilReady(`http://127.0.0.1:${port}`, stack, dataDir);
  return settings;
}

async function untilReady(address: string, stack: StopStack, dataDir: string): Promise<void> {
  for (const deadline = Date.now() + READY_MS; Date.now() < deadline && !stack.isStopping; await sleep(200)) {
    if (await systemReady(address)) return;
  }
  throw new UserError(
    `Sistem belum siap setelah ${READY_MS / 1_000} detik. Lihat catatan di ${join(dataDir, 'log')}.`,
  );
}

/** How the PostgreSQL of a data folder is run. */
export function ownPostgres({ dataDir, pgPort }: KonfigurasiMulai, password: string): PostgresOptions {
  return {
    dataDir: join(dataDir, 'pgdata'),
    port: pgPort,
    user: 'lindung',
    password,
    database: 'lindung',
    logFile: logFile(dataDir, 'postgres'),
  };
}

/** Where the Temporal of a data folder keeps its workflows. */
export function ownEngineFile(dataDir: string): string {
  return join(dataDir, 'temporal.db');
}

function logFile(dataDir: string, name: string): string {
  return join(dataDir, 'log', `${name}.log`);
}
