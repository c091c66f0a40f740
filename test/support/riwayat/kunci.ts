import type { KunciAlur } from '../../../db/kunci/pemegang-kunci.ts';

const KUNCI = { id: 'rekaman', bahan: Buffer.alloc(32, 'lindung') };

/** One known key for the payloads of workflow tests: recorded histories must still be readable next year. */
export const pemegangRekaman: KunciAlur = {
  alur: () => Promise.resolve(KUNCI),
  cari: (id) => Promise.resolve(id === KUNCI.id ? KUNCI : null),
};
