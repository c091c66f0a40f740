import type { Request } from 'express';
import { cocokKataSandi } from '../../db/kata-sandi.ts';
import { bacaSandiHash } from '../../db/orang.repository.ts';
import { isianTidakSah } from '../isian.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { buatBatasMasuk } from './batas.ts';

/**
 * Asks somebody who is signed in for the password again: the session may be of a screen that was left open.
 * @returns the stored hash it fits
 * @throws Galat 422 naming `lokasi`, 429 after too many wrong ones
 */
export type PeriksaSandiSendiri = (
  req: Request,
  isian: { orangId: string; kataSandi: string; lokasi: string },
) => Promise<string>;

/** Built once for all routes that ask: they share one count of wrong passwords. */
export function buatPeriksaSandiSendiri(l: Lingkungan): PeriksaSandiSendiri {
  const batas = buatBatasMasuk();
  return async (req, { orangId, kataSandi, lokasi }) => {
    const sandiBenar = await batas(req, orangId);
    const hash = await bacaSandiHash(l.db, orangId);
    if (!(await cocokKataSandi(hash, kataSandi))) {
      throw isianTidakSah([{ lokasi, pesan: 'Kata sandi ini salah.' }]);
    }
    await sandiBenar();
    return hash;
  };
}
