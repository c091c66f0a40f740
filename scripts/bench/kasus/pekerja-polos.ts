/** The bare workflow's worker, a process of its own like the measured one. Run by polos.ts. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { Pool } from 'pg';
import { ANTREAN_POLOS, KANAL_POLOS } from './kata-polos.ts';

const [, , databaseUrl = '', address = ''] = process.argv;
Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
const pool = new Pool({ connectionString: databaseUrl, max: 25 });

/** A row of history and the case's row, as many bytes as the measured transaction writes of both. */
async function komitPolos(
  kasus: string,
  urutan: number,
  langkah: number | null,
  byteRiwayat: number,
  byteKasus: number,
): Promise<void> {
  const klien = await pool.connect();
  try {
    await klien.query('begin');
    await klien.query('insert into polos_kasus (id, versi, isi) values ($1, 0, $2) on conflict do nothing', [
      kasus,
      '',
    ]);
    await klien.query('select versi from polos_kasus where id = $1 for update', [kasus]);
    await klien.query(
      'insert into polos_riwayat (kasus, urutan, isi) values ($1, $2, $3) on conflict do nothing',
      [kasus, urutan, randomBytes(byteRiwayat)],
    );
    await klien.query('update polos_kasus set versi = versi + 1, isi = $2 where id = $1', [
      kasus,
      randomBytes(byteKasus),
    ]);
    if (langkah !== null) await klien.query('select pg_notify($1, $2)', [KANAL_POLOS, `${kasus} ${langkah}`]);
    await klien.query('commit');
  } catch (e) {
    await klien.query('rollback');
    throw e;
  } finally {
    klien.release();
  }
}

const connection = await NativeConnection.connect({ address });
const worker = await Worker.create({
  connection,
  taskQueue: ANTREAN_POLOS,
  workflowBundle: await bundleWorkflowCode({
    workflowsPath: join(import.meta.dirname, 'alur-polos.ts'),
    logger: new DefaultLogger('ERROR'),
  }),
  activities: { komitPolos },
  // As the measured worker is set.
  maxCachedWorkflows: 300,
  maxConcurrentActivityTaskExecutions: 20,
  workflowTaskPollerBehavior: { type: 'autoscaling' },
  activityTaskPollerBehavior: { type: 'autoscaling' },
});
process.send?.('siap');
await worker.runUntil(once(process, 'disconnect'));
await connection.close();
await pool.end();
