import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Running } from './keep-running.ts';
import { letServersGoFirst } from './priority.ts';

export interface ServiceOptions {
  /** What Node is given: its own options, then the TypeScript file to run, relative to the project. */
  args: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  logFile: string;
  /** Whether it shares this machine with the embedded engine, which then comes first. */
  besideEngine: boolean;
}

const GRACE_MS = 10_000;

/**
 * Runs one of our own services. Its output goes to a log, its errors to the console as well. The IPC
 * channel tells it when we are gone: a service ends on SIGTERM and on 'disconnect' alike.
 */
export async function startService(options: ServiceOptions): Promise<Running> {
  const child = spawn(process.execPath, options.args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: options.environment,
  });
  // At once: a thread inherits this from the one that starts it.
  if (options.besideEngine && child.pid !== undefined) letServersGoFirst(child.pid);
  await once(child, 'spawn');
  const log = createWriteStream(options.logFile, { flags: 'a', mode: 0o600 });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  child.stderr?.pipe(process.stderr, { end: false });
  child.once('close', () => log.end());

  let stopping = false;
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;

  async function stop(): Promise<void> {
    stopping = true;
    if (hasEnded()) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    await ended;
    clearTimeout(impatience);
  }

  return { onUnexpectedExit: (listener) => child.once('exit', () => stopping || listener()), stop };
}
