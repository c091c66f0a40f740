import { createHash } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { kodeAcak } from '../../db/kode-acak.ts';

const JUMLAH_PEMULIHAN = 10;
const LANGKAH_MS = 30_000;

/** RFC 6238 as every authenticator app has it. */
export function pembuatKode(rahasia: string, surel = ''): TOTP {
  return new TOTP({
    issuer: 'Lindung',
    label: surel,
    algorithm: 'SHA1',
    digits: 6,
    period: LANGKAH_MS / 1_000,
    secret: Secret.fromBase32(rahasia),
  });
}

/** 160 bits, as RFC 4226 recommends. */
export function rahasiaBaru(): string {
  return new Secret({ size: 20 }).base32;
}

/** The time step a code belongs to, with one step of grace for clocks that differ; null where it is no code of now. */
export function langkahKode(rahasia: string, kode: string, kiniMs: number): number | null {
  const geser = pembuatKode(rahasia).validate({ token: kode, timestamp: kiniMs, window: 1 });
  return geser === null ? null : Math.floor(kiniMs / LANGKAH_MS) + geser;
}

export const bentukTotp = (kode: string): boolean => /^\d{6}$/.test(kode);

/** Codes for the day the phone is lost: 16 of 31 signs, about 79 bits, so that a plain fingerprint keeps them. */
export function kodePemulihanBaru(): string[] {
  return Array.from({ length: JUMLAH_PEMULIHAN }, () => kodeAcak(4));
}

export function sidikPemulihan(orangId: string, kode: string): Buffer {
  const tanda = kode.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(`${orangId}:${tanda}`).digest();
}
