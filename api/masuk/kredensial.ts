import { createHash, randomBytes } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import { LAMA_SESI_JAM } from '../../domain/masuk/lama-sesi.ts';

export const NAMA_KUKI = 'lindung_sesi';

/** What a request brings along to say who it is from, and by which door it came. */
export interface Kredensial {
  token: string;
  asal: 'api' | 'konsol';
}

/** A token nobody guesses. Only its fingerprint is stored. */
export function tokenBaru(): string {
  return randomBytes(32).toString('base64url');
}

export function sidikToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The bearer token, or else the console's cookie; null where there is neither. */
export function kredensial(req: Request): Kredensial | null {
  const bearer = /^Bearer +(\S+)$/i.exec(req.get('authorization') ?? '')?.[1];
  if (bearer) return { token: bearer, asal: 'api' };
  const kuki = bacaKuki(req, NAMA_KUKI);
  return kuki === undefined ? null : { token: kuki, asal: 'konsol' };
}

export function bacaKuki(req: Request, nama: string): string | undefined {
  const kuki = (req.get('cookie') ?? '')
    .split(';')
    .map((k) => k.trim())
    .find((k) => k.startsWith(`${nama}=`));
  return kuki?.slice(nama.length + 1);
}

/** @param req decides whether the cookie may travel in the clear: offices without TLS in their network exist */
export function pilihanKuki(req: Request): CookieOptions {
  return {
    httpOnly: true,
    sameSite: 'lax',
    secure: req.secure,
    path: '/',
    maxAge: LAMA_SESI_JAM * 3_600_000,
  };
}

/** Takes a cookie back, with the options it was given under. */
export function hapusKuki(res: Response, nama: string, pilihan: CookieOptions): void {
  const { maxAge: _, ...tanpaUmur } = pilihan;
  res.clearCookie(nama, tanpaUmur);
}

/**
 * Whether a request that a browser sends with the cookie comes from our own pages. Browsers name the site by
 * themselves; where one doesn't (plain HTTP in the office's network), the origin is compared.
 */
export function dariSitusSendiri(req: Request): boolean {
  const situs = req.get('sec-fetch-site');
  if (situs !== undefined) return situs === 'same-origin';
  return req.get('origin') === `${req.protocol}://${req.host}`;
}
