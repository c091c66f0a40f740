import { Connection } from '@temporalio/client';
import { JALUR_UI } from '../../engine/nama.ts';
import { startGuarded } from './guarded-server.ts';
import { assertPortFree } from './ports.ts';
import { stopLeftover } from './processes.ts';

export interface TemporalOptions {
  /** The `temporal` CLI, from findTemporal(). */
  binary: string;
  /** SQLite file that holds every workflow; created when missing. */
  dbFile: string;
  port: number;
  /** Left out, no UI is started (tests). */
  uiPort?: number;
  namespace?: string;
  logFile: string;
}

export interface RunningTemporal {
  /** host:port of the gRPC frontend. */
  address: string;
  onUnexpectedExit: (listener: () => void) => void;
  stop: () => Promise<void>;
}

/**
 * Starts Temporal's single-process server on loopback and waits until its namespace can be used.
 * A server left over by a killed start on the same file is stopped first: two on one file lose writes.
 * @throws UserError when a port is taken or the server does not come up.
 */
export async function startTemporal(options: TemporalOptions): Promise<RunningTemporal> {
  const pidFile = `${options.dbFile}.pid`;
  const namespace = options.namespace ?? 'default';
  await stopLeftover(pidFile, options.dbFile);
  await assertPortFree(options.port, 'Temporal', 'LINDUNG_TEMPORAL_PORT');
  if (options.uiPort !== undefined) {
    await assertPortFree(options.uiPort, 'antarmuka Temporal', 'LINDUNG_TEMPORAL_UI_PORT');
  }

  const server = startGuarded('Temporal', {
    command: options.binary,
    args: [
      'server',
      'start-dev',
      `--db-filename=${options.dbFile}`,
      `--namespace=${namespace}`,
      '--ip=127.0.0.1',
      `--port=${options.port}`,
      '--log-level=warn',
      '--ui-disable-news-fetch',
      // People reach the UI through the API alone, which mounts it below the same path.
      ...(options.uiPort === undefined
        ? ['--headless']
        : ['--ui-ip=127.0.0.1', `--ui-port=${options.uiPort}`, `--ui-public-path=${JALUR_UI}`]),
    ],
    logFile: options.logFile,
    pidFile,
    graceMs: 15_000,
  });
  const address = `127.0.0.1:${options.port}`;
  try {
    await server.ready(() => describeNamespace(address, namespace), 60_000);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { address, onUnexpectedExit: server.onUnexpectedExit, stop: server.stop };
}

/** The port opens before the namespace exists, so the question is asked that a worker would ask. */
async function describeNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: 2_000 });
  try {
    await connection.withDeadline(Date.now() + 2_000, () =>
      connection.workflowService.describeNamespace({ namespace }),
    );
  } finally {
    await connection.close();
  }
}
