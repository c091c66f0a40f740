import type { Logger } from 'pino';
import { tanpaDataPribadi } from './tanpa-data-pribadi.ts';

/** Whoever started the process kills it after 10 s; by then it has said why. */
const BATAS_HENTI_MS = 9_500;

/**
 * How a process ends when not everything goes as it should. Nothing is lost by it: what was accepted is on record, and
 * the engine gives work that was cut off to another worker.
 * @param henti the end was asked for
 */
export function jagaAkhir(henti: AbortSignal, log: Logger): void {
  // Node would print the error with all it carries, rows of the database among them.
  process.on('uncaughtException', (e) => {
    log.fatal(tanpaDataPribadi(e), 'proses berakhir karena kesalahan tak terduga');
    process.exit(1);
  });
  henti.addEventListener('abort', () => {
    setTimeout(() => {
      log.error('belum selesai pada batas waktunya; diakhiri');
      process.exit(1);
    }, BATAS_HENTI_MS).unref();
  });
}
