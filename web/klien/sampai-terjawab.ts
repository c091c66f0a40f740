import { sambunganAtau, ULANGI_MS } from './sambungan.ts';
import { bacaSesi, perhatikan } from './sesi.ts';

/** Thrown where somebody took back what had not been answered. */
export class PengirimanDibatalkan extends Error {
  override readonly name = 'PengirimanDibatalkan';
}

export interface CaraMenunggu {
  /** Whether an error says no more than that nobody can answer now. */
  sementara: (e: unknown) => boolean;
  /** Whether nobody waits for it any more. */
  batal: () => boolean;
  /** Told before each wait. */
  tahan?: () => Promise<void>;
}

/**
 * Asks again while nobody can answer, and where somebody has to sign in first, after they have.
 * @returns the answer, however long it takes. @throws whatever is no passing matter, PengirimanDibatalkan
 */
export async function sampaiTerjawab<T>(minta: () => Promise<T>, c: CaraMenunggu): Promise<T> {
  for (;;) {
    try {
      return await minta();
    } catch (e) {
      if (c.batal()) throw new PengirimanDibatalkan();
      if (!c.sementara(e)) throw e;
      perhatikan(e);
      await c.tahan?.();
      do {
        await sambunganAtau(ULANGI_MS);
        if (c.batal()) throw new PengirimanDibatalkan();
      } while (bacaSesi().keadaan !== 'masuk');
    }
  }
}
