import type { PelakuBerwilayah } from '../../../domain/kasus/jabatan-pada.ts';
import type { Pelaku } from '../../../domain/kasus/pelaku.ts';
import { PERAN_PELAKU, type PeranPelaku } from '../../../domain/kata.ts';
import { uuid } from './waktu.ts';

/** Somebody who acts in a role: one person and one position a role, unless told otherwise. */
export function pelaku(peran: PeranPelaku, lain: Partial<Pelaku> = {}): Pelaku {
  const n = PERAN_PELAKU.indexOf(peran) + 1;
  return { orangId: uuid(100 + n), jabatanId: uuid(200 + n), peran, ...lain };
}

/** The same with the area of the position: a petugas-desa's is that of the example cases. */
export function pemegang(peran: PeranPelaku, lain: Partial<Pelaku> = {}): PelakuBerwilayah {
  const wilayah = { desaKelurahan: 'Contoh', kecamatan: 'Uji' };
  return { ...pelaku(peran, lain), ...(peran === 'petugas-desa' && { wilayah }) };
}

/** The peksos the example cases are assigned to, and one they are not assigned to. */
export const PEKSOS = pelaku('peksos');
export const PEKSOS_LAIN = pelaku('peksos', { orangId: uuid(199), jabatanId: uuid(299) });
