import type { Jangkauan } from '../db/jangkauan.ts';
import type { PemilikKotak } from '../db/tugas.baca.ts';
import { terikatWilayah } from '../domain/wilayah.ts';
import type { Pengguna } from './pengguna.ts';
import { perannya } from './pengguna.ts';

/** The cases a person may see at all; anything else answers 404. */
export function jangkauan({ instansiId, jabatan }: Pengguna): Jangkauan {
  return {
    instansiId,
    seluruhKantor: jabatan.some((j) => !terikatWilayah(j.peran)),
    wilayah: jabatan.flatMap((j) => (terikatWilayah(j.peran) ? (j.wilayah ?? []) : [])),
  };
}

/** Whose inbox it is. */
export function pemilikKotak(p: Pengguna): PemilikKotak {
  return { orangId: p.orangId, peran: perannya(p), jangkauan: jangkauan(p) };
}
