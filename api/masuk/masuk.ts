import { randomUUID } from 'node:crypto';
import { cocokKataSandi, hashKataSandi } from '../../db/kata-sandi.ts';
import type { Db } from '../../db/koneksi.ts';
import { bukaSesi, cariAkun } from '../../db/orang.repository.ts';
import { Galat } from '../galat.ts';
import { LAMA_SESI_JAM, sidikToken, tokenBaru } from './kredensial.ts';

/** Checks surel and password and opens a session. @returns its token @throws Galat 401, 403 */
export type Masuk = (surel: string, kataSandi: string) => Promise<string>;

/**
 * @param produksi refuses demo accounts: their password is printed in the docs
 */
export function buatMasuk(db: Db, produksi: boolean): Masuk {
  // An unknown account costs the same hash as a known one, so that the time does not tell which accounts exist.
  let umpan: Promise<string> | undefined;
  return async (surel, kataSandi) => {
    umpan ??= hashKataSandi(randomUUID());
    const hashUmpan = await umpan;
    const akun = await cariAkun(db, surel.toLowerCase());
    const cocok = await cocokKataSandi(akun?.sandi_hash ?? hashUmpan, kataSandi);
    if (!akun || !cocok) {
      throw new Galat(401, 'masukGagal', 'Tidak dapat masuk', 'Surel atau kata sandi salah.');
    }
    if (akun.contoh && produksi) {
      throw new Galat(
        403,
        'akunContoh',
        'Tidak dapat masuk',
        'Akun contoh tidak dapat dipakai dalam mode produksi.',
      );
    }
    const token = tokenBaru();
    await bukaSesi(db, sidikToken(token), akun.id, LAMA_SESI_JAM);
    return token;
  };
}
