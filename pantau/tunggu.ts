import { setTimeout as jeda } from 'node:timers/promises';
import type { Logger } from 'pino';

const ULANG_MS = 1_000;

/**
 * Tries until it works: a database or an engine that is away at the start is waited for.
 * @throws the signal's reason where the end is asked for before that
 */
export async function sampaiTerjangkau<T>(
  apa: string,
  coba: () => Promise<T>,
  log: Logger,
  henti: AbortSignal,
): Promise<T> {
  for (;;) {
    try {
      return await coba();
    } catch (e) {
      // Name only: messages of a database may carry data.
      log.warn({ galat: e instanceof Error ? e.name : typeof e }, `menunggu ${apa}`);
      await jeda(ULANG_MS, undefined, { signal: henti });
    }
  }
}
