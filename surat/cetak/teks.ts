import type { Baris } from './baris.ts';
import { potongBaris, sifatHuruf } from './baris.ts';
import type { Huruf } from './huruf.ts';
import type { Dokumen } from './kertas.ts';
import { LEBAR_ISI, pakaiHuruf, sediakan, UKURAN } from './kertas.ts';

export interface GayaTeks {
  huruf?: Huruf;
  ukuran?: number;
  rata?: 'left' | 'center' | 'right' | 'justify';
  lebar?: number;
}

/** Words are moved apart up to this share of the letters' size; a line with less in it stays ragged. */
const RENGGANG_MAKS = 0.6;
/** From the top of a line to the foot of its letters, over the line's height. */
const GARIS_HURUF = 0.74;

const lengkapi = (g: GayaTeks) => ({
  huruf: g.huruf ?? ('biasa' as const),
  ukuran: g.ukuran ?? UKURAN.isi,
  rata: g.rata ?? ('left' as const),
  lebar: g.lebar ?? LEBAR_ISI,
});

/** Height a text takes in a width, to the point. */
export function tinggi(doc: Dokumen, teks: string, g: GayaTeks = {}): number {
  return jumlahTinggi(potongBaris(doc, teks, lengkapi(g)));
}

/** Writes text at a place, over as many lines as it needs, and leaves `doc.y` below it. It stays on its page. */
export function tulis(doc: Dokumen, teks: string, x: number, y: number, g: GayaTeks = {}): void {
  doc.y = y;
  for (const b of potongBaris(doc, teks, lengkapi(g))) cetakBaris(doc, b, x, g);
}

/**
 * Writes text below what is there, and on over the page's end. Two lines at least stand on either side of it.
 * @param tahan height of what must stand on the same page as its end
 */
export function alirkan(doc: Dokumen, teks: string, x: number, g: GayaTeks = {}, tahan = 0): void {
  const baris = potongBaris(doc, teks, lengkapi(g));
  for (const [i, b] of baris.entries()) {
    sediakan(doc, perluDari(baris, i, tahan));
    cetakBaris(doc, b, x, g);
  }
}

/** How much lower the first line of a text stands than that of another, for both to stand on one level. */
export function turunkan(doc: Dokumen, teks: string, ke: string, g: GayaTeks = {}): number {
  const pertama = (t: string) => potongBaris(doc, t, lengkapi(g))[0]?.tinggi ?? 0;
  return (pertama(ke) - pertama(teks)) * GARIS_HURUF;
}

/** What has to fit for a text to begin here. */
export function tinggiAwal(doc: Dokumen, teks: string, g: GayaTeks = {}, tahan = 0): number {
  return perluDari(potongBaris(doc, teks, lengkapi(g)), 0, tahan);
}

// Rows of lines that are never parted: the first two, the last two, and three where there are no more.
function perluDari(baris: readonly Baris[], i: number, tahan: number): number {
  const n = baris.length;
  if (n <= 3) return i === 0 ? jumlahTinggi(baris) + tahan : 0;
  if (i === n - 2) return jumlahTinggi(baris.slice(i)) + tahan;
  if (i === n - 1) return 0;
  return jumlahTinggi(baris.slice(i, i === 0 ? 2 : i + 1));
}

const jumlahTinggi = (baris: readonly Baris[]): number => baris.reduce((n, b) => n + b.tinggi, 0);

function cetakBaris(doc: Dokumen, b: Baris, kiri: number, gaya: GayaTeks): void {
  const { rata, lebar, ukuran } = lengkapi(gaya);
  const sisa = lebar - b.lebar;
  const atas = doc.y;
  const dasar = atas + b.tinggi * GARIS_HURUF;
  const sela = rata === 'justify' && !b.akhir ? renggang(b, sisa, ukuran) : 0;
  let x = rata === 'right' ? kiri + sisa : rata === 'center' ? kiri + sisa / 2 : kiri;
  for (const p of b.penggal) {
    pakaiHuruf(doc, p.huruf, ukuran);
    // Word by word with its space: moved apart by pdfkit, words are copied from the page as one.
    for (const teks of sela > 0 ? p.teks.split(/(?<= )/) : [p.teks]) {
      const pilihan = sifatHuruf(p.huruf);
      doc.text(teks, x, dasar, { lineBreak: false, baseline: 'alphabetic', ...pilihan });
      x += doc.widthOfString(teks, pilihan) + sela;
    }
  }
  doc.y = atas + b.tinggi;
}

function renggang(b: Baris, sisa: number, ukuran: number): number {
  const [satu, ...lain] = b.penggal;
  const sela = satu && lain.length === 0 ? satu.teks.split(' ').length - 1 : 0;
  const masing = sela === 0 ? 0 : sisa / sela;
  return masing > ukuran * RENGGANG_MAKS ? 0 : masing;
}
