import { setTimeout as jeda } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { ATRIBUT } from '../../../engine/nama.ts';
import { tambahAtribut } from '../../../worker/atribut.ts';
import { namespaceUji } from '../api/namespace.ts';

/** The engine under a stage. */
export interface Mesin {
  client: Client;
  /** The worker's own connection. */
  koneksi: NativeConnection;
  namespace: string;
  alamat: string;
  sekarangMs(): Promise<number>;
  /** Lets so much of the engine's time pass. */
  tidur(ms: number): Promise<void>;
  tutup(): Promise<void>;
}

let runtimeDipasang = false;

function pasangRuntime(): void {
  if (!runtimeDipasang) Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  runtimeDipasang = true;
}

/**
 * The time-skipping server. It does not skip past a timer nobody answers, nor give a stopped worker's cases to the
 * next one: a test that stops the worker needs `mesinNyata`.
 */
export async function mesinLompat(dataConverter: DataConverter): Promise<Mesin> {
  pasangRuntime();
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: process.env['LINDUNG_UJI_SERVER_LOMPAT'] ?? '' } },
    client: { dataConverter },
  });
  // It cannot list them.
  await tambahAtribut(env.connection, 'default', Object.values(ATRIBUT));
  return {
    client: env.client,
    koneksi: env.nativeConnection,
    namespace: 'default',
    alamat: env.address,
    sekarangMs: () => env.currentTimeMs(),
    tidur: (ms) => env.sleep(ms),
    tutup: () => env.teardown(),
  };
}

/** The run's real server, in a namespace of its own: its time is the real one. */
export async function mesinNyata(dataConverter: DataConverter): Promise<Mesin> {
  pasangRuntime();
  const address = process.env['LINDUNG_UJI_TEMPORAL'] ?? '';
  const [connection, koneksi] = await Promise.all([
    Connection.connect({ address }),
    NativeConnection.connect({ address }),
  ]);
  const namespace = await namespaceUji(connection);
  return {
    client: new Client({ connection, namespace, dataConverter }),
    koneksi,
    namespace,
    alamat: address,
    sekarangMs: () => Promise.resolve(Date.now()),
    tidur: (ms) => jeda(ms),
    async tutup() {
      await Promise.all([connection.close(), koneksi.close()]);
    },
  };
}
