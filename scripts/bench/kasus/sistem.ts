import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bacaKonfigurasiMulai } from '../../../config.ts';
import { freePort } from '../../infra/ports.ts';
import { locateCluster } from '../../infra/postgres-home.ts';
import { StopStack } from '../../infra/stop-stack.ts';
import { startSystem } from '../../infra/system.ts';

export interface SistemUkur {
  api: string;
  databaseUrl: string;
  temporalAddress: string;
  tutup(): Promise<void>;
}

/**
 * The whole of Lindung as `npm start` brings it up, in a folder of its own: the same durability, the same processes.
 */
export async function mulaiSistemUkur(): Promise<SistemUkur> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lindung-bench-'));
  const [port, pg, temporal, ui] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const konfigurasi = bacaKonfigurasiMulai({
    ...process.env,
    LINDUNG_DATA_DIR: dataDir,
    LINDUNG_PORT: String(port),
    LINDUNG_PG_PORT: String(pg),
    LINDUNG_TEMPORAL_PORT: String(temporal),
    LINDUNG_TEMPORAL_UI_PORT: String(ui),
    DATABASE_URL: '',
    TEMPORAL_ADDRESS: '',
    LINDUNG_SKALA_WAKTU: '',
  });
  const stack = new StopStack();
  const tutup = async () => {
    await stack.stop();
    // Root's cluster lies elsewhere, and would outlive the folder that names it.
    const cluster = await locateCluster(join(dataDir, 'pgdata'));
    await Promise.all(
      [dataDir, ...(cluster ? [cluster] : [])].map((f) => rm(f, { recursive: true, force: true })),
    );
  };
  try {
    const { DATABASE_URL = '', TEMPORAL_ADDRESS = '' } = await startSystem(konfigurasi, stack, {
      report: () => undefined,
      giveUp: (reason) => {
        throw reason;
      },
    });
    return {
      api: `http://127.0.0.1:${port}`,
      databaseUrl: DATABASE_URL,
      temporalAddress: TEMPORAL_ADDRESS,
      tutup,
    };
  } catch (e) {
    await tutup();
    throw e;
  }
}
