import type { Transaction } from 'kysely';
import type { KalenderKerja } from '../domain/jam/kalender.ts';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import type { Tenggat } from '../domain/kasus/tenggat.ts';
import { ATURAN } from '../domain/layanan.ts';
import { proyeksi } from './kasus.repository.ts';
import type { Brankas } from './kunci/brankas.ts';
import { denganLangkah } from './langkah.repository.ts';
import type { BarisRiwayat } from './riwayat.ts';
import type { DB } from './skema.ts';
import { terimaResi } from './tindakan.repository.ts';
import { denganTugas } from './tugas.repository.ts';

/** Entries of one case, and what follows from them. */
export interface EntriBaru {
  baris: readonly BarisRiwayat[];
  /** The state with the entries. */
  keadaan: KeadaanKasus;
  /** The run that holds the case from now on. */
  alurId: string;
  /** The deadlines they have changed, and what their minutes are counted with. */
  tenggat: readonly Tenggat[];
  kalender: KalenderKerja;
  /** The act that brought them, where one did: its receipt is written with them. */
  resi: { tindakanId: string; pada: Waktu } | null;
}

/**
 * Appends entries to a case's history and brings up to them what is read instead of it: projection, clocks, tasks. One
 * statement, since every act does this. The caller holds the lock on the case.
 */
export async function simpanEntri(trx: Transaction<DB>, brankas: Brankas, e: EntriBaru): Promise<void> {
  const { keadaan: k, resi } = e;
  const tulisProyeksi = await proyeksi(brankas, k, e.alurId);
  const entri = trx.with('entri', (q) => q.insertInto('riwayat').values(e.baris));
  const berresi = resi
    ? entri.with('resi', () => terimaResi(trx, resi.tindakanId, k.urutan, resi.pada))
    : entri;
  const berlangkah = denganLangkah(berresi, k, e.tenggat, e.kalender);
  await tulisProyeksi(denganTugas(berlangkah, k, ATURAN[k.layanan].tugas(k))).execute();
}
