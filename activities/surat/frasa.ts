import { bukaFrasa, KotakTidakTerbuka } from '../../surat/tanda-tangan/kotak-frasa.ts';
import type { Lingkungan } from '../lingkungan.ts';

/** @returns null where it was closed for another worker's key: as good as gone */
export function bukaKotakFrasa(l: Lingkungan, kotak: Buffer, tindakanId: string): string | null {
  try {
    return bukaFrasa(l.kunciFrasa.rahasia, kotak, tindakanId);
  } catch (e) {
    if (e instanceof KotakTidakTerbuka) return null;
    throw e;
  }
}
