import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockDataFolder, lockHolder, prepareDataFolder } from '../../scripts/infra/data-folder.ts';
import { noteRunningSystem, readRunningSystem } from '../../scripts/infra/running-system.ts';
import { scratchFolder } from './scratch.ts';

const scratch = scratchFolder();
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A process whose command line ends in the given words. */
async function running(...words: string[]): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)', '--', ...words]);
  started.push(child);
  await once(child, 'spawn');
  return child.pid ?? 0;
}

const pidFile = () => join(scratch.path, 'lindung.pid');

it('is made for its owner only', async () => {
  const dataDir = join(scratch.path, 'data');
  await prepareDataFolder(dataDir);
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
});

it.each(['start', 'pulihkan'])('refuses a second start and names the first (%s)', async (script) => {
  const pid = await running(`scripts/${script}.ts`);
  writeFileSync(pidFile(), `${pid}\n`);
  await expect(lockDataFolder(scratch.path)).rejects.toThrow(`(proses ${pid})`);
});

it('is free again after the first start has given it back', async () => {
  const release = await lockDataFolder(scratch.path);
  expect(existsSync(pidFile())).toBe(true);
  await release();
  expect(existsSync(pidFile())).toBe(false);
});

it('is not held by a killed start whose id went to another program', async () => {
  writeFileSync(pidFile(), `${await running('program-lain')}\n`);
  expect(await lockHolder(scratch.path)).toBeUndefined();
  await expect(lockDataFolder(scratch.path)).resolves.toBeDefined();
});

it('tells a script beside it how the running system is configured', async () => {
  writeFileSync(pidFile(), `${await running('scripts/start.ts')}\n`);
  await noteRunningSystem(scratch.path, { LINDUNG_PORT: '3100' });
  expect(await readRunningSystem(scratch.path)).toEqual({ LINDUNG_PORT: '3100' });
});

it('tells that script when nothing runs, also after a kill -9', async () => {
  await noteRunningSystem(scratch.path, { LINDUNG_PORT: '3100' });
  await expect(readRunningSystem(scratch.path)).rejects.toThrow('npm start');
});
