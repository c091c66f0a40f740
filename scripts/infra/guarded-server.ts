import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from './user-error.ts';

/** A server program as its guard (server-guard.ts) runs it. */
export interface ServerCommand {
  command: string;
  args: string[];
  logFile: string;
  /** How long the server may take after SIGINT before it is killed. */
  graceMs: number;
  cwd?: string;
  /** Where the guard notes the server's own process id, for a later start to find. */
  pidFile?: string;
  /** Run as this system account instead of our own. */
  account?: { uid: number; gid: number };
}

export interface GuardedServer {
  /** Resolves once the server answers; rejects with the end of its log if it ended instead. */
  ready: (answers: () => Promise<unknown>, withinMs: number) => Promise<void>;
  /** Called when the server ends without having been told to. */
  onUnexpectedExit: (listener: () => void) => void;
  stop: () => Promise<void>;
}

/** Starts a server under a guard, so that it can't outlive this process. `name` is for messages. */
export function startGuarded(name: string, server: ServerCommand): GuardedServer {
  const guard = spawn(
    process.execPath,
    [join(process.cwd(), 'scripts', 'infra', 'server-guard.ts'), JSON.stringify(server)],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  // A test run must be able to end even if a failed setup never called stop().
  guard.unref();
  guard.channel?.unref();

  const hasEnded = (): boolean => guard.exitCode !== null || guard.signalCode !== null;
  let stopping = false;

  async function ready(answers: () => Promise<unknown>, withinMs: number): Promise<void> {
    let reason: unknown;
    for (const deadline = Date.now() + withinMs; Date.now() < deadline && !hasEnded(); await sleep(100)) {
      try {
        await answers();
        return;
      } catch (error) {
        // It answers, and what it says will not change by asking again.
        if (error instanceof UserError) throw error;
        reason = error;
      }
    }
    const log = (await readFile(server.logFile, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-15);
    throw new UserError(
      `${name} tidak dapat dijalankan. Akhir catatan ${server.logFile}:\n${log.join('\n')}`,
      {
        cause: reason,
      },
    );
  }

  async function stop(): Promise<void> {
    stopping = true;
    if (hasEnded()) return;
    guard.ref();
    const ended = once(guard, 'exit');
    guard.kill('SIGTERM');
    await ended;
  }

  return {
    ready,
    onUnexpectedExit: (listener) => guard.once('exit', () => stopping || listener()),
    stop,
  };
}
