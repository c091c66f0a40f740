import { createHash } from 'node:crypto';
import type { Lembar } from './lembar.ts';

export type Cetak = (lembar: Lembar) => Promise<Buffer>;

const PALING_BANYAK = 20;
/** Long enough for the step between; a letter that nobody asks for is not kept. */
const SIMPAN_MS = 30_000;

/**
 * Letters that are begun while their signature is still being readied: whoever asks for the same sheet soon gets what is
 * printed already, once. A letter that could not be begun, or was forgotten, is printed when it is asked for.
 */
export function lebihDulu(cetak: Cetak): { cetak: Cetak; mulai: (lembar: Lembar) => void } {
  const dimulai = new Map<string, Promise<Buffer | null>>();
  return {
    mulai(lembar) {
      const id = sidik(lembar);
      if (dimulai.has(id) || dimulai.size >= PALING_BANYAK) return;
      // Why it failed is told to whoever asks for it.
      const janji = cetak(lembar).catch(() => null);
      dimulai.set(id, janji);
      setTimeout(() => {
        if (dimulai.get(id) === janji) dimulai.delete(id);
      }, SIMPAN_MS).unref();
    },
    async cetak(lembar) {
      const id = sidik(lembar);
      const janji = dimulai.get(id);
      dimulai.delete(id);
      return (await janji) ?? cetak(lembar);
    },
  };
}

/** Read back from the record, the sheet is the same text. */
function sidik(lembar: Lembar): string {
  return createHash('sha256').update(JSON.stringify(lembar)).digest('base64');
}
