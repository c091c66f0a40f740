import type { Layanan } from '../kata.ts';
import { LAYANAN } from '../kata.ts';

/** A case's number, which is its workflow's id as well. @param urut its place in the office's count of the year */
export function tulisNomorKasus(layanan: Layanan, instansiId: string, tahun: number, urut: number): string {
  return `${layanan}-${instansiId}-${tahun}-${String(urut).padStart(4, '0')}`;
}

/** People say the last digits only: cases of some years are looked for. */
const TAHUN_DICARI = 5;

/** The numbers an office's cases can have that somebody means by this: a whole one, or its last digits. */
export function nomorDimaksud(ditulis: string, instansiId: string, tahunIni: number): string[] {
  if (!/^\d{1,9}$/.test(ditulis)) return [ditulis.toLowerCase()];
  const tahun = Array.from({ length: TAHUN_DICARI }, (_, i) => tahunIni - i);
  return LAYANAN.flatMap((l) => tahun.map((t) => tulisNomorKasus(l, instansiId, t, Number(ditulis))));
}
