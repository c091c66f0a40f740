import type { Jangkauan } from '../db/jangkauan.ts';
import type { PemilikKotak } from '../db/tugas.baca.ts';
import type { Pengguna } from './pengguna.ts';
import { perannya, wilayahTerbatas } from './pengguna.ts';

/** The cases a person may see at all; anything else answers 404. */
export function jangkauan(p: Pengguna): Jangkauan {
  return { instansiId: p.instansiId, wilayah: wilayahTerbatas(p) };
}

/** Whose inbox it is. */
export function pemilikKotak(p: Pengguna): PemilikKotak {
  return { orangId: p.orangId, peran: perannya(p), jangkauan: jangkauan(p) };
}
