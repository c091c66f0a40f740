import { constants, getPriority, setPriority } from 'node:os';

/**
 * Puts a process of ours behind the embedded servers where the CPU is short. The engine writes one thing at a time
 * (SQLite): while the thread that holds its file waits for the CPU, everybody who wants to write waits as well.
 */
export function letServersGoFirst(pid: number): void {
  const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority;
  // Counted from our own, which may be low already: nobody but root may raise it again.
  setPriority(pid, Math.min(getPriority() + PRIORITY_BELOW_NORMAL, PRIORITY_LOW));
}
