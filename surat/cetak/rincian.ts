import type { Dokumen } from './kertas.ts';
import { mm, sediakan } from './kertas.ts';
import { alirkan, tinggi, tinggiAwal, tulis, turunkan } from './teks.ts';

export interface LetakRincian {
  x: number;
  lebarLabel: number;
  lebar: number;
}

const TITIK_DUA = mm(4);

/**
 * One row of particulars: label, colon, and a value that wraps below itself, over the page's end where it is long.
 * @param tahan height of what must stand on the same page as the row's end
 */
export function cetakRincian(
  doc: Dokumen,
  r: { label: string; isi: string },
  l: LetakRincian,
  tahan = 0,
): void {
  const gayaLabel = { lebar: l.lebarLabel - mm(1) };
  const gayaIsi = { lebar: l.lebar - l.lebarLabel - TITIK_DUA };
  const tinggiLabel = tinggi(doc, r.label, gayaLabel);
  sediakan(doc, Math.max(tinggiLabel, tinggiAwal(doc, r.isi, gayaIsi, tahan)));
  const { y, page } = doc;
  const turun = y + Math.max(0, turunkan(doc, r.label, r.isi, gayaIsi));
  tulis(doc, r.label, l.x, turun, gayaLabel);
  tulis(doc, ':', l.x + l.lebarLabel, turun, { lebar: TITIK_DUA });
  doc.y = y;
  alirkan(doc, r.isi, l.x + l.lebarLabel + TITIK_DUA, gayaIsi, tahan);
  if (doc.page === page) doc.y = Math.max(doc.y, y + tinggiLabel);
}
