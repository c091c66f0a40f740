import { randomUUID } from 'node:crypto';
import type { CaraMasuk } from '../../domain/masuk/kewajiban.ts';
import { cocokKataSandi, hashKataSandi } from '../../db/kata-sandi.ts';
import type { Db } from '../../db/koneksi.ts';
import { cariAkun } from '../../db/orang.repository.ts';
import { bukaSesi } from '../../db/sesi.repository.ts';
import { adaTotp } from '../../db/totp.repository.ts';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { kalimatKodeSalah, periksaKode } from './faktor-kedua.ts';
import { sidikToken, tokenBaru } from './kredensial.ts';

/** An account whose password was right. */
export interface AkunTerbukti {
  orangId: string;
  sandiHash: string;
}

/** Checks surel and password. @param surel in lower case @throws Galat 401, 403 */
export type PeriksaSandi = (surel: string, kataSandi: string) => Promise<AkunTerbukti>;

/**
 * @param produksi refuses demo accounts: their password is printed in the docs
 */
export function buatPeriksaSandi(db: Db, produksi: boolean): PeriksaSandi {
  // An unknown account costs the same hash as a known one, so that the time does not tell which accounts exist.
  let umpan: Promise<string> | undefined;
  return async (surel, kataSandi) => {
    umpan ??= hashKataSandi(randomUUID());
    const hashUmpan = await umpan;
    const akun = await cariAkun(db, surel);
    const cocok = await cocokKataSandi(akun?.sandi_hash ?? hashUmpan, kataSandi);
    if (!akun || !cocok) throw masukGagal();
    if (akun.contoh && produksi) throw akunContoh();
    return { orangId: akun.id, sandiHash: akun.sandi_hash };
  };
}

/**
 * Asks for the second factor of who has one; who must have one and has not gets a session that can only set it up.
 * @returns whether a second factor was shown
 * @throws Galat 401 where a code is missing or wrong, 429 after too many wrong ones
 */
export async function mintaFaktorKedua(
  l: Lingkungan,
  orangId: string,
  kode: string | undefined,
): Promise<boolean> {
  if (!(await adaTotp(l.db, orangId))) return false;
  if (kode === undefined) {
    const rincian = 'Masukkan juga kode 6 angka dari aplikasi autentikator Anda, atau satu kode pemulihan.';
    throw new Galat(401, 'totpDiperlukan', 'Kode kedua diperlukan', rincian);
  }
  const hasil = await periksaKode(l, orangId, kode);
  if (!hasil.cocok) throw new Galat(401, 'totpSalah', 'Kode kedua salah', kalimatKodeSalah(hasil.sisa));
  return true;
}

/** @returns the token of a new session, or null where the account has changed while it was checked */
export async function mulaiSesi(
  db: Db,
  akun: { orangId: string; sandiHash?: string },
  sesi: { cara: CaraMasuk; faktorKedua: boolean },
): Promise<string | null> {
  const token = tokenBaru();
  return (await bukaSesi(db, { sidik: sidikToken(token), ...akun, ...sesi })) ? token : null;
}

export function akunContoh(): Galat {
  const rincian = 'Akun contoh tidak dapat dipakai dalam mode produksi.';
  return new Galat(403, 'akunContoh', 'Tidak dapat masuk', rincian);
}

export function masukGagal(): Galat {
  return new Galat(401, 'masukGagal', 'Tidak dapat masuk', 'Surel atau kata sandi salah.');
}
