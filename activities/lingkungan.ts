import type { Brankas } from '../db/kunci/brankas.ts';
import type { Penyegel } from '../db/kunci/segel.ts';
import type { Db } from '../db/koneksi.ts';
import type { Waktu } from '../domain/jam/waktu.ts';

/** What activities need from outside. */
export interface Lingkungan {
  db: Db;
  brankas: Brankas;
  penyegel: Penyegel;
  /** The wall clock, on the demo clock's scale. */
  sekarang: () => Waktu;
}
