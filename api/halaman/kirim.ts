import type { Response } from 'express';
import type { Galat } from '../galat.ts';
import type { Html } from '../html.ts';
import { kepalaUmum } from '../kepala-umum.ts';
import { isiGalat } from './galat.ts';
import type { IsiHalaman } from './halaman.ts';
import { halamanPublik, KEBIJAKAN_HALAMAN } from './halaman.ts';

export function kirimHalaman(res: Response, status: number, isi: IsiHalaman): void {
  tulis(res.status(status), teksHalaman(res, isi));
}

/** A page that is the same for everybody: a phone need not load it again for a while. */
export function kirimHalamanUmum(res: Response, isi: IsiHalaman): void {
  const teks = teksHalaman(res, isi);
  tulis(res.status(200).set(kepalaUmum(teks)), teks);
}

/**
 * Answers somebody who came with a browser: what goes wrong is a page as well, with the same status.
 * @param lanjut what the reader can do next where it went wrong
 */
export async function jawabHalaman(
  res: Response,
  jawab: () => Promise<void>,
  lanjut?: Html,
): Promise<'terkirim'> {
  galatSebagai(res, (g) => isiGalat(g, lanjut));
  await jawab();
  return 'terkirim';
}

type TampilanGalat = (g: Galat) => IsiHalaman;

/** From here on whatever goes wrong with this answer is shown like this, whatever the caller says it reads. */
export function galatSebagai(res: Response, tampil: TampilanGalat): void {
  res.locals['tampilanGalat'] = tampil;
}

/** How errors of this answer are shown; undefined where nobody has said that they are pages. */
export function tampilanGalat(res: Response): TampilanGalat | undefined {
  return res.locals['tampilanGalat'] as TampilanGalat | undefined;
}

export function kirimGalat(res: Response, g: Galat): void {
  const tampil = tampilanGalat(res) ?? ((galat) => isiGalat(galat));
  kirimHalaman(res.set({ ...g.kepala }), g.status, tampil(g));
}

/** The factor of the demo clock stands in `app.locals`: no page can be made without it. */
function teksHalaman(res: Response, isi: IsiHalaman): string {
  return halamanPublik(isi, Number(res.app.locals['skala']));
}

function tulis(res: Response, teks: string): void {
  res.type('html').set('Content-Security-Policy', KEBIJAKAN_HALAMAN).send(teks);
}
