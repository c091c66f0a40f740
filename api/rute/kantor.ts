import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { ruteAkunOrang } from './akun-orang.ts';
import { ruteJabatan } from './jabatan.ts';
import { ruteOrang } from './orang.ts';
import { rutePemangku } from './pemangku.ts';
import { ruteRiwayatKantor } from './riwayat-kantor.ts';

/** The office itself: its people, its positions, who holds them, and what was changed about it. */
export function ruteKantor(l: Lingkungan): Rute[] {
  return [
    ...ruteOrang(l),
    ...ruteAkunOrang(l),
    ...ruteJabatan(l),
    ...rutePemangku(l),
    ...ruteRiwayatKantor(l),
  ];
}
