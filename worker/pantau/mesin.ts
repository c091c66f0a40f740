import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { TelemetryOptions } from '@temporalio/worker';

/** Metrics of the SDK (how long tasks wait for a worker, what fails, how full the slots are), as text. */
export interface UkuranMesin {
  telemetri: TelemetryOptions;
  baca(): Promise<string>;
}

/** The SDK tells its metrics on a port of its own; it stays on loopback, and whoever may read is asked elsewhere. */
export async function ukuranMesin(): Promise<UkuranMesin> {
  const alamat = `127.0.0.1:${await portaKosong()}`;
  return {
    telemetri: {
      metrics: {
        prometheus: {
          bindAddress: alamat,
          countersTotalSuffix: true,
          unitSuffix: true,
          useSecondsForDurations: true,
        },
      },
    },
    baca: async () =>
      (await fetch(`http://${alamat}/metrics`, { signal: AbortSignal.timeout(2_000) })).text(),
  };
}

async function portaKosong(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((selesai) => server.close(selesai));
  return port;
}
