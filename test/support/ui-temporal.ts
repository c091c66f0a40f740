import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { freePort } from '../../scripts/infra/ports.ts';
import { startTemporal } from '../../scripts/infra/temporal-server.ts';
import { daftarkanAtribut } from '../../worker/atribut.ts';
import { sampai } from './tunggu.ts';

/** An engine of a test's own, with its UI and its files. */
export interface MesinBerUi {
  /** host:port for `mulaiSistem({ temporal })`. */
  alamat: string;
  /** For `mulaiSistem({ temporalUi })`. */
  ui: string;
  /** Folder of the engine's database files and log. */
  folder: string;
  tutup(): Promise<void>;
}

export async function mulaiMesinBerUi(): Promise<MesinBerUi> {
  const folder = await mkdtemp(join(tmpdir(), 'lindung-ui-'));
  const [port, uiPort] = [await freePort(), await freePort()];
  const temporal = await startTemporal({
    binary: process.env['LINDUNG_UJI_TEMPORAL_CLI'] ?? '',
    dbFile: join(folder, 'temporal.db'),
    port,
    uiPort,
    logFile: join(folder, 'temporal.log'),
  });
  const ui = `http://127.0.0.1:${uiPort}`;
  const connection = await Connection.connect({ address: temporal.address });
  await sampai(async () => (await fetch(ui).catch(() => null)) !== null, 20_000, 'Temporal UI');
  await daftarkanAtribut(connection, 'default');
  await sampai(
    () =>
      connection.workflowService
        .countWorkflowExecutions({ namespace: 'default', query: `layanan = 'lansia'` })
        .then(() => true)
        .catch(() => false),
    20_000,
    'atribut pencarian',
  );
  await connection.close();
  return {
    alamat: temporal.address,
    ui,
    folder,
    async tutup() {
      await temporal.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
