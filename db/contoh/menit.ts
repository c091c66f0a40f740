import { sebutTenggat } from '../../domain/kasus/tenggat.ts';
import type { AturanTenggat } from '../../domain/standar/standar.ts';

/** Lengths the sample standards are written in, in minutes. */
export const SATU_HARI_KERJA = 7.5 * 60;
export const SATU_JAM = 60;
export const SATU_HARI = 24 * SATU_JAM;

/** A deadline of the office's own, marked in its name wherever that is read. */
export function pengingat(aturan: Omit<AturanTenggat, 'sifat'>): AturanTenggat {
  return { ...aturan, nama: sebutTenggat({ nama: aturan.nama, sifat: 'pengingat' }), sifat: 'pengingat' };
}
