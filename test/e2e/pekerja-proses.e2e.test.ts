import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { namespaceUji } from '../support/api/namespace.ts';
import type { Penyela } from '../support/api/penyela.ts';
import { penyela } from '../support/api/penyela.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { sampai } from '../support/tunggu.ts';

describe('the worker as a process', () => {
  let bd: BasisDataUji;
  let garis: Penyela;
  let connection: Connection;
  let proses: ChildProcess;
  let folder: string;
  let catatan = '';
  beforeAll(async () => {
    bd = await basisDataUji();
    garis = await penyela(bd.url);
    folder = await mkdtemp(join(tmpdir(), 'lindung-uji-'));
    connection = await Connection.connect({ address: process.env['LINDUNG_UJI_TEMPORAL'] ?? '' });
    garis.putus();
    proses = spawn(process.execPath, ['worker/main.ts'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        DATABASE_URL: garis.lewat(bd.url),
        TEMPORAL_ADDRESS: process.env['LINDUNG_UJI_TEMPORAL'],
        TEMPORAL_NAMESPACE: await namespaceUji(connection),
        LINDUNG_KUNCI_INDUK: bd.kunciInduk,
        LINDUNG_KUNCI_SEGEL: bd.kunciSegel,
        LINDUNG_KUNCI_FRASA: randomBytes(32).toString('base64'),
        LINDUNG_DATA_DIR: folder,
      },
    });
    proses.stdout?.on('data', (isi: Buffer) => (catatan += isi.toString()));
    proses.stderr?.on('data', (isi: Buffer) => (catatan += isi.toString()));
  });
  afterAll(async () => {
    proses.kill('SIGKILL');
    await connection.close();
    await garis.tutup();
    await bd.tutup();
    await rm(folder, { recursive: true });
  });

  it('waits for a database that is away, begins when it is back, and ends when asked', async () => {
    await sampai(() => Promise.resolve(catatan.includes('menunggu basis data')), 20_000, 'menunggu');
    garis.sambung();
    await sampai(() => Promise.resolve(catatan.includes('worker siap')), 30_000, 'siap');
    const berakhir = once(proses, 'exit');
    proses.kill('SIGTERM');
    expect(await berakhir).toEqual([0, null]);
  });
});
