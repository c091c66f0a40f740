import type { Request } from 'express';
import { alamatPemanggil, buatHitungan } from '../hitungan.ts';
import { terlaluSering } from '../terlalu-sering.ts';

const JENDELA_MS = 15 * 60_000;
/** Wrong passwords for one account from one address. */
const GAGAL_PER_AKUN = 10;
/** Wrong passwords from one address; a whole office may share it. */
const GAGAL_PER_ALAMAT = 100;

/**
 * Counts an attempt at an account.
 * @param akun names the account: one account, one spelling
 * @returns what takes the attempt back: the password was right, whatever the answer. A code that is still asked for is
 * no failed attempt
 * @throws Galat 429 where there were too many failed ones
 */
export type BatasMasuk = (req: Request, akun: string) => Promise<() => Promise<void>>;

/**
 * Limits attempts with a wrong password. An attempt counts when it arrives and is taken back when the password was right,
 * so that many at once do not slip through.
 */
export function buatBatasMasuk(): BatasMasuk {
  const hitungan = buatHitungan(JENDELA_MS);
  return async (req, akun) => {
    const alamat = alamatPemanggil(req);
    const dihitung = [
      { kunci: alamat, batas: GAGAL_PER_ALAMAT },
      { kunci: `${alamat} ${akun}`, batas: GAGAL_PER_AKUN },
    ];
    for (const { kunci, batas } of dihitung) {
      const { kali, sisaDetik } = await hitungan.tambah(kunci);
      if (kali > batas) throw terlaluSering(sisaDetik, rincian);
    }
    return async () => {
      for (const { kunci } of dihitung) await hitungan.kurangi(kunci);
    };
  };
}

function rincian(lama: string): string {
  return `Terlalu banyak percobaan yang gagal. Coba lagi dalam ${lama}.`;
}
