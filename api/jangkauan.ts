import type { Jangkauan } from '../db/jangkauan.ts';
import type { Pengguna } from './pengguna.ts';
import { wilayahTerbatas } from './pengguna.ts';

/** The cases a person may see at all; anything else answers 404. */
export function jangkauan(p: Pengguna): Jangkauan {
  return { instansiId: p.instansiId, wilayah: wilayahTerbatas(p) };
}
