import { inisial } from '../../../domain/kasus/inisial.ts';
import { menangani } from '../../../domain/kasus/pandangan.ts';
import { LAYANAN } from '../../../domain/kata.ts';
import type { Layanan, Peran } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';

/** Whether the API names clients of this service to somebody; to everybody else it gives initials. */
export function mengenalKlien(layanan: string, peran: readonly Peran[]): boolean {
  const aturan = LAYANAN.find((l) => l === layanan);
  return aturan !== undefined && peran.some((p) => menangani(ATURAN[aturan satisfies Layanan], p));
}

/**
 * A client on paper: by initials, unless the whole name was asked for.
 * @param nama as the API gave it: the name, or initials where it tells no more
 */
export function klienDiKertas(nama: string | null, denganNama: boolean): string | null {
  if (nama === null || denganNama || /^(?:[\p{L}\p{N}]\.)+$/u.test(nama)) return nama;
  return inisial(nama);
}
