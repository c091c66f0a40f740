/**
 * Runs one server and outlives whoever started it just long enough to stop it. PostgreSQL and Temporal
 * know nothing of their starter, so a start or a test run killed with -9 would leave them behind; the
 * guard sees its IPC channel close and stops the server as a normal shutdown would.
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerCommand } from './guarded-server.ts';

const server: ServerCommand = JSON.parse(process.argv[2] ?? '');
const log = openSync(server.logFile, 'a', 0o600);

const child = spawn(server.command, server.args, {
  stdio: ['ignore', log, log],
  ...(server.cwd === undefined ? {} : { cwd: server.cwd }),
  ...server.account,
});

child.on('error', (error) => {
  writeFileSync(log, `${error.message}\n`);
  process.exit(1);
});
child.on('exit', (code) => {
  if (server.pidFile !== undefined) rmSync(server.pidFile, { force: true });
  process.exit(code ?? 1);
});
if (server.pidFile !== undefined) writeFileSync(server.pidFile, `${child.pid}\n`);

const stop = (): void => {
  child.kill('SIGINT');
  setTimeout(() => child.kill('SIGKILL'), server.graceMs).unref();
};
process.once('SIGTERM', stop);
process.once('disconnect', stop);
// Ctrl-C in a terminal reaches the whole group; the order of the shutdown is the starter's to decide.
process.on('SIGINT', () => undefined);
