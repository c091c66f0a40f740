import { setTimeout as tunggu } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { KabarPutaran } from './kabar.ts';
import { kabarPutaran } from './kabar.ts';

/** Runs a piece of work again and again, never twice at once; what fails is logged and tried at the next turn. */
export function putar(
  nama: string,
  setiapMs: number,
  kerja: () => Promise<unknown>,
  log: Logger,
): { berhenti(): Promise<void> } {
  const henti = new AbortController();
  const selesai = (async () => {
    while (!henti.signal.aborted) {
      try {
        await kerja();
        kabarPutaran.publish({ putaran: nama, berhasil: true } satisfies KabarPutaran);
      } catch (e) {
        // Name and code only: messages of a database may carry data.
        const { name, code } = e as { name?: string; code?: string };
        log.warn({ putaran: nama, galat: name, kode: code }, 'putaran gagal; dicoba lagi');
        kabarPutaran.publish({ putaran: nama, berhasil: false } satisfies KabarPutaran);
      }
      await tunggu(setiapMs, undefined, { signal: henti.signal }).catch(() => undefined);
    }
  })();
  return {
    async berhenti() {
      henti.abort();
      await selesai;
    },
  };
}
