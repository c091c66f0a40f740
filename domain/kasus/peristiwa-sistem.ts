import type { Tujuan } from '../kata.ts';
import type { Peristiwa } from './keadaan.ts';

/** What the system records by itself: a rung that fired, the move at 24 hours, a workflow that was started again. */
export interface IsiSistem {
  eskalasi: {
    tenggatId: string;
    kunci: string;
    nama: string;
    ke: number;
    kepada: readonly Tujuan[];
    batas: string;
  };
  pindahOtomatis: { dasar: string };
  alurDipulihkan: { alurId: string; sebab: string };
}
export type JenisSistem = keyof IsiSistem;

export type PeristiwaSistem<T extends string> = {
  [J in JenisSistem]: Peristiwa<J, IsiSistem[J], T>;
}[JenisSistem];
