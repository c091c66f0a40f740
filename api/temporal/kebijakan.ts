import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';

const JALUR_KODEK = '/api/v1/kodek/';
const HOST = /^[\w.-]+(:\d+)?$/;

/**
 * What the UI's page may do. The UI drops its own policy where it runs below a path, and it shares our origin: its scripts
 * are let nowhere but to the UI itself and to the codec, so that no fault of theirs acts in the supervisor's name.
 * @param jalurUi where the UI is mounted
 */
export function kebijakanHalaman(req: Request, res: Response, jalurUi: string, html: string): void {
  const host = HOST.test(req.host) ? req.host : '';
  const sambung = host ? `${host}${jalurUi}/ ${host}${JALUR_KODEK}` : "'self'";
  const skrip = sidikSkrip(html).map((s) => `'sha256-${s}'`);
  tetapkan(res, [
    "default-src 'none'",
    `script-src 'self' ${skrip.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${sambung}`,
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
  res.set('X-Frame-Options', 'DENY');
}

/** A drawn text: no script, no picture, no way out; and only in a frame of the UI itself. */
export function kebijakanGambar(res: Response): void {
  tetapkan(res, [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-same-origin',
  ]);
  res.set('X-Frame-Options', 'SAMEORIGIN');
}

/** Whether a request for a drawn text comes from the UI's own page, and not from a link somebody was sent. */
export function dariHalamanUi(req: Request, jalurUi: string): boolean {
  const situs = req.get('sec-fetch-site');
  if (situs !== undefined) return situs === 'same-origin' && req.get('sec-fetch-dest') === 'iframe';
  return (req.get('referer') ?? '').startsWith(`${req.protocol}://${req.host}${jalurUi}/`);
}

function tetapkan(res: Response, arahan: readonly string[]): void {
  res.set('Content-Security-Policy', arahan.join('; '));
}

function sidikSkrip(html: string): string[] {
  return Array.from(html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g), ([, isi = '']) =>
    createHash('sha256').update(isi).digest('base64'),
  );
}
