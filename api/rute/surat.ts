import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { ruteRegisterSurat } from './surat-register.ts';
import { ruteSuratKasus } from './surat-kasus.ts';
import { ruteTautanSurat } from './surat-tautan.ts';
import { ruteTemplatSurat } from './templat-surat.ts';
import { ruteVerifikasi } from './verifikasi.ts';

/** Letters: their register, what they are printed from, and whether they are genuine. */
export function ruteSurat(l: Lingkungan): Rute[] {
  return [
    ...ruteRegisterSurat(l),
    ...ruteSuratKasus(l),
    ...ruteTautanSurat(l),
    ...ruteTemplatSurat(l),
    ...ruteVerifikasi(l),
  ];
}
