import type { Response } from 'express';
import { TIPE_DOKUMEN } from '../../domain/kata.ts';

/**
 * What people uploaded is shown, never run: no scripts, no origin of ours, no guessing of types. Shown in a frame only
 * by our own pages.
 */
const KEBIJAKAN =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

/** Answers with a file, to be saved or, for a preview, to be shown. */
export function kirimBerkas(
  res: Response,
  berkas: { nama: string; tipe: string; isi: Buffer },
  pratinjau: boolean,
): void {
  // Builds the name for old and new browsers alike (RFC 5987).
  res.attachment(berkas.nama);
  // What the system makes itself is no picture and no paper: it is only saved.
  if (pratinjau && TIPE_DOKUMEN.some((t) => t === berkas.tipe)) {
    res.set('Content-Disposition', String(res.get('Content-Disposition')).replace(/^attachment/, 'inline'));
  }
  res
    .type(berkas.tipe)
    .set({ 'Content-Security-Policy': KEBIJAKAN, 'X-Content-Type-Options': 'nosniff' })
    .set({ 'Cache-Control': 'no-store', 'Content-Length': String(berkas.isi.length) });
  res.end(berkas.isi);
}
