import { chmod, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine, readPid } from './processes.ts';
import { UserError } from './user-error.ts';

/** Occur in the command lines of those who may hold a data folder, whatever folder they run from. */
const HOLDERS = ['scripts/start.ts', 'scripts/pulihkan.ts'];

/** Makes the data folder, readable by its owner only, with the place for logs in it. */
export async function prepareDataFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(join(dataDir, 'log'), { recursive: true, mode: 0o700 });
    await chmod(dataDir, 0o700);
  } catch (error) {
    throw new UserError(
      `Folder data ${dataDir} tidak dapat dibuat atau dibuka. Periksa pemiliknya, ` +
        'atau pilih folder lain dengan LINDUNG_DATA_DIR.',
      { cause: error },
    );
  }
}

/**
 * Claims the data folder for this process; two systems on one folder would run each case twice.
 * @returns how to give it back.
 * @throws UserError naming the process that has it.
 */
export async function lockDataFolder(dataDir: string): Promise<() => Promise<void>> {
  const holder = await lockHolder(dataDir);
  if (holder !== undefined) {
    throw new UserError(
      `Lindung sudah berjalan dari folder data ${dataDir} (proses ${holder}). Hentikan dulu dengan ` +
        `Ctrl-C di terminalnya atau "kill ${holder}", atau pilih folder lain dengan LINDUNG_DATA_DIR.`,
    );
  }
  const file = lockFile(dataDir);
  await rm(file, { force: true });
  const claim = await open(file, 'wx', 0o600);
  await claim.writeFile(`${process.pid}\n`);
  await claim.close();
  return () => rm(file, { force: true });
}

/** The process that runs Lindung from this data folder, if one does. */
export async function lockHolder(dataDir: string): Promise<number | undefined> {
  const pid = await readPid(lockFile(dataDir));
  // After a reboot the id may belong to any program.
  if (pid === undefined || pid === process.pid) return undefined;
  const line = await commandLine(pid);
  return HOLDERS.some((script) => line.includes(script)) ? pid : undefined;
}

function lockFile(dataDir: string): string {
  return join(dataDir, 'lindung.pid');
}
