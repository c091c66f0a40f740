import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { errorCode } from './error-code.ts';
import { UserError } from './user-error.ts';

const run = promisify(execFile);

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** The command line of a process, or '' if it is gone. Linux has /proc; macOS always has ps. */
export async function commandLine(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    const listed = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
    return listed.stdout.trim();
  }
}

/** The process id on the first line of a pid file, if there is one. */
export async function readPid(pidFile: string): Promise<number | undefined> {
  const text = await readFile(pidFile, 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/**
 * Stops the server that an earlier, killed start left running on the same data.
 * `marker` must occur in its command line: after a reboot the id may belong to anybody.
 */
export async function stopLeftover(pidFile: string, marker: string): Promise<void> {
  const pid = await readPid(pidFile);
  if (pid === undefined || !isAlive(pid)) return;
  if (!(await commandLine(pid)).includes(marker)) {
    // The id went to somebody else, and PostgreSQL would refuse to start as long as that one lives.
    await rm(pidFile, { force: true });
    return;
  }
  signal(pid, 'SIGINT');
  if (await isGoneWithin(pid, 20_000)) return;
  signal(pid, 'SIGKILL');
  if (await isGoneWithin(pid, 5_000)) return;
  throw new UserError(`Proses ${pid} dari jalannya sistem sebelumnya tidak dapat dihentikan: ${marker}`);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended between the look and the signal, which is what was wanted.
  }
}

async function isGoneWithin(pid: number, milliseconds: number): Promise<boolean> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await sleep(100)) {
    if (!isAlive(pid)) return true;
  }
  return false;
}
