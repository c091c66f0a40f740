import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import { KEADAAN } from './nilai-sehat.ts';
import type { Pemeriksa } from './sehat.ts';

/** What /sehat/siap says, as numbers: for each part, 1 at the state it is in. */
export function ukuranSehat(periksa: Pemeriksa, registri: Registry): () => Promise<void> {
  const sehat = new Gauge({
    name: 'lindung_sehat',
    help: 'Keadaan setiap bagian sistem: 1 pada keadaannya sekarang',
    labelNames: ['bagian', 'keadaan'],
    registers: [registri],
  });
  return async () => {
    for (const b of await periksa())
      for (const keadaan of KEADAAN) sehat.set({ bagian: b.nama, keadaan }, b.keadaan === keadaan ? 1 : 0);
  };
}
