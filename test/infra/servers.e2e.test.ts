import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { assertPortFree, freePort } from '../../scripts/infra/ports.ts';
import { startTemporaryPostgres } from '../../scripts/infra/postgres.ts';
import { isAlive, readPid, stopLeftover } from '../../scripts/infra/processes.ts';
import { scratchFolder } from './scratch.ts';

const scratch = scratchFolder();

it('names the port that is taken and the variable that moves it', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  await expect(assertPortFree(port, 'PostgreSQL', 'LINDUNG_PG_PORT')).rejects.toThrow(
    new RegExp(`Port ${port} \\(PostgreSQL\\) sudah dipakai[^]*LINDUNG_PG_PORT=`),
  );
  other.close();
});

it('runs a PostgreSQL of its own: UTF-8, password, loopback, and gone afterwards', async () => {
  const postgres = await startTemporaryPostgres();
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query(
    `select current_setting('server_encoding') encoding, current_setting('listen_addresses') addresses,
            current_setting('data_directory') folder, upper('é') letter`,
  );
  await client.end();
  expect(rows).toMatchObject([{ encoding: 'UTF8', addresses: '127.0.0.1', letter: 'É' }]);

  const wrong = new URL(postgres.url);
  wrong.password = 'salah';
  await expect(new Client({ connectionString: wrong.href }).connect()).rejects.toThrow(
    'password authentication',
  );

  await postgres.stop();
  await expect(new Client({ connectionString: postgres.url }).connect()).rejects.toThrow('ECONNREFUSED');
});

/** A starter that runs a server under a guard, as start.ts does; the "server" only sleeps. */
async function startSleeper(): Promise<{ starter: number; server: number; pidFile: string }> {
  const pidFile = join(scratch.path, 'server.pid');
  const command = {
    command: process.execPath,
    args: ['-e', 'setTimeout(() => {}, 60_000)', '--', scratch.path],
    logFile: join(scratch.path, 'server.log'),
    graceMs: 1_000,
    pidFile,
  };
  const program = `
    import { startGuarded } from './scripts/infra/guarded-server.ts';
    startGuarded('Uji', ${JSON.stringify(command)});
    setTimeout(() => {}, 60_000);`;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' });
  const server = await eventually(() => readPid(pidFile));
  return { starter: starter.pid ?? 0, server, pidFile };
}

async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await sleep(20)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error('tidak terjadi dalam 10 detik');
}

const gone = (pid: number) => eventually(async () => (isAlive(pid) ? undefined : true));

it('leaves no server behind when its starter is killed with -9', async () => {
  const { starter, server } = await startSleeper();
  process.kill(starter, 'SIGKILL');
  await expect(gone(server)).resolves.toBe(true);
});

it('stops a server left by an earlier start, but nobody who merely has its id', async () => {
  const { starter, server, pidFile } = await startSleeper();
  await stopLeftover(pidFile, '/folder/yang/lain');
  expect(isAlive(server)).toBe(true);

  writeFileSync(pidFile, `${server}\n`);
  await stopLeftover(pidFile, scratch.path);
  await expect(gone(server)).resolves.toBe(true);
  process.kill(starter, 'SIGKILL');
});
