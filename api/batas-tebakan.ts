import type { Request } from 'express';
import type { Logger } from 'pino';
import { alamatPemanggil, buatHitungan } from './hitungan.ts';
import { terlaluSering } from './terlalu-sering.ts';

const JENDELA_MS = 15 * 60_000;
/** Wrong codes from one address within the window; somebody who mistypes needs far fewer. */
const SALAH_PER_JENDELA = 20;

/**
 * Looks a code up for an address. Only wrong ones count.
 * @returns what stands behind the code, or null
 * @throws Galat 429 for the rest of the window where there were too many wrong ones
 */
export type Tebakan = <T>(req: Request, cari: () => Promise<T | null>) => Promise<T | null>;

/**
 * Limits guessing at codes that open something, by address; the log says once a window that an address was stopped, and
 * neither which nor what it tried.
 */
export function buatBatasTebakan(log: Logger, apa: string): Tebakan {
  const salah = buatHitungan(JENDELA_MS);
  return async (req, cari) => {
    const alamat = alamatPemanggil(req);
    const sejauhIni = await salah.lihat(alamat);
    if (sejauhIni && sejauhIni.kali >= SALAH_PER_JENDELA) throw terlaluSering(sejauhIni.sisaDetik, rincian);
    const hasil = await cari();
    if (hasil !== null) return hasil;
    const { kali } = await salah.tambah(alamat);
    if (kali === SALAH_PER_JENDELA) log.warn({ tebakan: apa }, 'terlalu banyak kode salah dari satu alamat');
    return null;
  };
}

function rincian(lama: string): string {
  return `Terlalu banyak kode yang salah dari alamat Anda. Coba lagi dalam ${lama}.`;
}
