import type { PenolakanKantor } from '../../domain/kantor/penolakan.ts';
import { STATUS_KANTOR } from '../../domain/kantor/penolakan.ts';
import { Galat } from '../galat.ts';
import { isianTidakSah } from '../isian.ts';

/** A refusal of the office's rules as an answer. */
export function galatKantor(p: PenolakanKantor): Galat {
  if (p.kode === 'isiTidakSah') return isianTidakSah(p.kesalahan ?? []);
  return new Galat(STATUS_KANTOR[p.kode], p.kode, 'Tidak dapat dilakukan', p.pesan, {
    kesalahan: p.kesalahan ?? [],
  });
}

/** @throws Galat where a rule has refused */
export function harusBoleh(p: PenolakanKantor | null): void {
  if (p) throw galatKantor(p);
}
