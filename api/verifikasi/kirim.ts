import type { Response } from 'express';
import { galatKeHttp } from '../galat-ke-http.ts';
import type { IsiHalaman } from './halaman.ts';
import { halamanPublik, KEBIJAKAN_HALAMAN } from './halaman.ts';
import { isiGalat } from './isi.ts';

export function kirimHalaman(res: Response, status: number, isi: IsiHalaman): void {
  res.status(status).type('html').set('Content-Security-Policy', KEBIJAKAN_HALAMAN);
  res.send(halamanPublik(isi));
}

/** Answers somebody who came with a browser: what goes wrong is a page as well, with the same status. */
export async function jawabHalaman(res: Response, jawab: () => Promise<void>): Promise<'terkirim'> {
  try {
    await jawab();
  } catch (e) {
    const galat = galatKeHttp(e);
    // Faults of ours are for the log.
    if (galat.status === 500) throw e;
    res.set({ ...galat.kepala });
    kirimHalaman(res, galat.status, isiGalat(galat));
  }
  return 'terkirim';
}
