import {
  barisIkhtisar,
  ikhtisarTerakhir,
  kalenderKantor,
  kasusTerlambat,
  tulisIkhtisar,
} from '../db/ikhtisar.repository.ts';
import { bacaPejabat } from '../db/pejabat.baca.ts';
import { bacaStruktur } from '../db/struktur.repository.ts';
import type { KalenderKerja } from '../domain/jam/kalender.ts';
import { ikhtisarJatuh, layakDikirim } from '../domain/kasus/ikhtisar.ts';
import { cariPenerima } from '../domain/kasus/penerima.ts';
import type { AlatWorker } from './alat.ts';

/** What the round needs of the worker's tools. */
export interface AlatIkhtisar {
  l: Pick<AlatWorker['l'], 'db' | 'sekarang'>;
  jam: Pick<AlatWorker['jam'], 'skala'>;
}

/** More than this is for the list in the application. */
const SEKALI_SEBUT = 50;

/**
 * Each working morning, when an office opens: what is late, with whom and since when, to its kadis or who acts for the
 * kadis; where there is nobody, as any rung (rule 9).
 * @returns how many messages were written
 */
export async function kirimIkhtisar(a: AlatIkhtisar): Promise<number> {
  let jumlah = 0;
  for (const { id, kalender } of await kalenderKantor(a.l.db)) {
    jumlah += await kirimKantor(a, id, kalender);
  }
  return jumlah;
}

async function kirimKantor(
  { l, jam }: AlatIkhtisar,
  instansiId: string,
  kalender: KalenderKerja,
): Promise<number> {
  const sekarang = l.sekarang();
  const terakhir = await ikhtisarTerakhir(l.db, instansiId);
  const jatuh = ikhtisarJatuh(kalender, sekarang, jam.skala, terakhir?.pada ?? null);
  if (!jatuh) return 0;
  const { jumlah, baris } = await kasusTerlambat(l.db, instansiId, jatuh.buka, SEKALI_SEBUT);
  if (!layakDikirim(jumlah, terakhir?.terlambat ?? null)) return 0;
  const pejabat = await bacaPejabat(l.db, instansiId, sekarang);
  const isi = {
    tanggal: jatuh.tanggal,
    terlambat: jumlah,
    baris: baris.map((k) => barisIkhtisar(k, pejabat)),
  };
  const penerima = cariPenerima({ peran: 'kadis' }, await bacaStruktur(l.db, instansiId, sekarang));
  return tulisIkhtisar(l.db, instansiId, isi, penerima, sekarang);
}
