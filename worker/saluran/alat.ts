import type { Logger } from 'pino';
import type { Db } from '../../db/koneksi.ts';
import type { Brankas } from '../../db/kunci/brankas.ts';
import type { Waktu } from '../../domain/jam/waktu.ts';

/** What the rounds of the channels need. */
export interface AlatSaluran {
  db: Db;
  brankas: Brankas;
  /** What links begin with. */
  alamatPublik: string;
  /** The wall clock, on the demo clock's scale. */
  sekarang: () => Waktu;
  log: Logger;
}
