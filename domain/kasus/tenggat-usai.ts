import type { Tenggat } from './tenggat.ts';
import { berjalan } from './tenggat.ts';

/** A deadline that has come to its end: the standard's or the office's own reminder, and whether it was kept. */
export interface TenggatUsai {
  kunci: string;
  sifat: Tenggat['sifat'];
  hasil: 'ditepati' | 'terlewat';
}

/** Which deadlines ended between two states of a case. At its last instant one is past, as everywhere else. */
export function tenggatUsai(sebelum: readonly Tenggat[], sesudah: readonly Tenggat[]): TenggatUsai[] {
  const jalan = new Set(sebelum.filter(berjalan).map((t) => t.id));
  return sesudah.flatMap(({ id, kunci, sifat, batas, berakhirPada }) =>
    berakhirPada !== undefined && jalan.has(id)
      ? [{ kunci, sifat, hasil: berakhirPada < batas ? 'ditepati' : 'terlewat' }]
      : [],
  );
}
