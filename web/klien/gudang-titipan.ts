import type { GudangTitipan, Titipan } from './antrean.ts';
import type { Peti } from './peti/peti.ts';

const AWALAN = 'titipan:';

/** What waits for the line, sealed in the chest of whoever sent it. */
export function gudangTitipan(peti: Peti): GudangTitipan {
  return {
    simpan: (t) => peti.simpan(AWALAN + t.kunci, t),
    buang: (kunci) => peti.buang(AWALAN + kunci),
    semua: async () => (await peti.semua(AWALAN)).map((s) => s.isi as Titipan),
  };
}
