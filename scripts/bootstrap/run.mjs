import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const SWEEP_MS = 40_000;

/** Whether an exit code says that somebody asked the command to end before it could do so by itself. */
export const wasStopped = (code) => SIGNALS.some((signal) => code === 128 + constants.signals[signal]);

/**
 * Runs a command and resolves to its exit code, leaving no process behind.
 *
 * It gets a process group of its own, for two reasons. Ctrl-C in a terminal goes to every process of the
 * foreground group: servers would go down at once instead of in order. And once the command has ended,
 * whatever it left in its group can be found and stopped.
 */
export async function run(command, args, options) {
  const child = spawn(command, args, {
    ...options,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  let requested;
  const forward = (signal) => {
    requested = signal;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, forward);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(exitCode(code, signal, requested)));
    });
  } finally {
    if (child.pid !== undefined) await sweep(child.pid);
    for (const signal of SIGNALS) process.off(signal, forward);
  }
}

/** npm, for one, ends with 1 when asked to end: a failure on request counts as the request. */
function exitCode(code, signal, requested) {
  if (code === 0) return 0;
  const cause = requested ?? signal ?? undefined;
  return cause === undefined ? code : 128 + constants.signals[cause];
}

/** Stops what is left of a process group: politely, then by force. */
async function sweep(group) {
  if (!signalGroup(group, 'SIGTERM')) return;
  for (const deadline = Date.now() + SWEEP_MS; Date.now() < deadline; await sleep(50)) {
    if (!signalGroup(group, 0)) return;
  }
  signalGroup(group, 'SIGKILL');
}

function signalGroup(group, signal) {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}
