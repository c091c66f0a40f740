import { createHash, randomBytes } from 'node:crypto';
import type { CookieOptions, Request } from 'express';

export const NAMA_KUKI = 'lindung_sesi';
export const LAMA_SESI_JAM = 12;

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
  const kuki = (req.get('cookie') ?? '')
    .split(';')
    .map((k) => k.trim())
    .find((k) => k.startsWith(`${NAMA_KUKI}=`));
  return kuki ? { token: kuki.slice(NAMA_KUKI.length + 1), asal: 'konsol' } : null;
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

/**
 * Whether a request that a browser sends with the cookie comes from our own pages. Browsers name the site by
 * themselves; where one doesn't (plain HTTP in the office's network), the origin is compared.
 */
export function dariSitusSendiri(req: Request): boolean {
  const situs = req.get('sec-fetch-site');
  if (situs !== undefined) return situs === 'same-origin';
  return req.get('origin') === `${req.protocol}://${req.host}`;
}
