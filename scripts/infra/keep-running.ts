import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from './user-error.ts';

/** Something started by us that may end by itself. */
export interface Running {
  onUnexpectedExit: (listener: () => void) => void;
  stop: () => Promise<void>;
}

export interface Listeners {
  report: (line: string) => void;
  /** Called once, when restarting has been of no use. */
  giveUp: (reason: UserError) => void;
  /** Wait before the first restart; it doubles from one to the next. */
  delayMs?: number;
}

const WINDOW_MS = 60_000;
const RESTARTS_IN_WINDOW = 5;

/**
 * Starts something and starts it again when it ends by itself, waiting longer each time. A failure of the
 * first start is the caller's; five restarts within a minute are given up.
 */
export async function keepRunning<Started extends Running>(
  name: string,
  start: () => Promise<Started>,
  { report, giveUp, delayMs = 1_000 }: Listeners,
): Promise<{ first: Started; stop: () => Promise<void> }> {
  const stopping = new AbortController();
  const restarts: number[] = [];
  const first = await start();
  let current: Started = first;
  let recovery = Promise.resolve();
  watch(first);

  function watch(started: Started): void {
    started.onUnexpectedExit(() => {
      recovery = recover();
    });
  }

  async function recover(): Promise<void> {
    while (!stopping.signal.aborted) {
      const recent = restarts.filter((time) => time > Date.now() - WINDOW_MS).length;
      if (recent >= RESTARTS_IN_WINDOW) {
        giveUp(new UserError(`${name} berhenti sendiri berulang kali dalam satu menit; sistem dihentikan.`));
        return;
      }
      restarts.push(Date.now());
      const wait = delayMs * 2 ** recent;
      report(`${name} berhenti sendiri; dijalankan lagi dalam ${wait / 1_000} detik.`);
      try {
        await sleep(wait, undefined, { signal: stopping.signal });
        current = await start();
        watch(current);
        return;
      } catch (error) {
        if (!stopping.signal.aborted) report(error instanceof Error ? error.message : String(error));
      }
    }
  }

  return {
    first,
    async stop() {
      stopping.abort();
      // A restart under way must finish first, or it would come up after everything else has gone.
      await recovery;
      await current.stop();
    },
  };
}
