import type { Huruf, Penggal } from './huruf.ts';
import { penggal } from './huruf.ts';
import type { Dokumen } from './kertas.ts';
import { pakaiHuruf } from './kertas.ts';

/** A line as it will be printed: what fits into the width, in stretches of one face each. */
export interface Baris {
  penggal: readonly (Penggal & { lebar: number })[];
  lebar: number;
  tinggi: number;
  /** Ends what it belongs to: never stretched to the margin. */
  akhir: boolean;
}

export interface GayaBaris {
  huruf: Huruf;
  ukuran: number;
  lebar: number;
}

/** Height of a line over the size of its letters: scripts that pile signs above and below need more. */
const TINGGI: Record<Huruf, number> = {
  biasa: 1.24,
  tebal: 1.24,
  miring: 1.24,
  arab: 1.8,
  bugis: 1.6,
  jawa: 2.2,
};

const GRAFEM = new Intl.Segmenter('id', { granularity: 'grapheme' });
const TAK_TERCETAK = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Breaks a text into lines, at its own line breaks, between words, and inside a word that no line could hold. */
export function potongBaris(doc: Dokumen, teks: string, g: GayaBaris): Baris[] {
  return teks
    .normalize('NFC')
    .split(/\r?\n/)
    .flatMap((alinea) => potongAlinea(doc, alinea.replaceAll('\t', ' ').replaceAll(TAK_TERCETAK, ''), g));
}

function potongAlinea(doc: Dokumen, alinea: string, g: GayaBaris): Baris[] {
  const spasi = ukur(doc, ' ', g);
  const isi: string[] = [];
  let kini = '';
  let lebar = 0;
  for (const kata of alinea.split(' ').flatMap((k) => (k === '' ? [] : pecahKata(doc, k, g)))) {
    const lebarKata = ukurKata(doc, kata, g);
    if (kini !== '' && lebar + spasi + lebarKata > g.lebar) {
      isi.push(kini);
      kini = '';
      lebar = 0;
    }
    lebar += (kini === '' ? 0 : spasi) + lebarKata;
    kini += (kini === '' ? '' : ' ') + kata;
  }
  return [...isi, kini].map((teks, i) => susunBaris(doc, teks, g, i === isi.length));
}

/** A word that no line can hold, cut where lines end: never inside a letter with its marks. */
function pecahKata(doc: Dokumen, kata: string, g: GayaBaris): string[] {
  if (ukurKata(doc, kata, g) <= g.lebar) return [kata];
  const hasil: string[] = [];
  let kini = '';
  for (const { segment } of GRAFEM.segment(kata)) {
    if (kini !== '' && ukur(doc, kini + segment, g) > g.lebar) {
      hasil.push(kini);
      kini = '';
    }
    kini += segment;
  }
  return [...hasil, kini];
}

/** As it stands in a line, with the space after it: pdfkit then shapes it once, for measuring and for printing. */
function ukurKata(doc: Dokumen, kata: string, g: GayaBaris): number {
  return ukur(doc, `${kata} `, g) - ukur(doc, ' ', g);
}

function ukur(doc: Dokumen, teks: string, g: GayaBaris): number {
  return penggal(teks, g.huruf).reduce((n, p) => n + lebarPenggal(doc, p, g.ukuran), 0);
}

function lebarPenggal(doc: Dokumen, p: Penggal, ukuran: number): number {
  pakaiHuruf(doc, p.huruf, ukuran);
  return doc.widthOfString(p.teks, sifatHuruf(p.huruf));
}

/** Arabic is shaped as one run: word by word, pdfkit would set the words from left to right. */
export function sifatHuruf(huruf: Huruf): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return huruf === 'arab' ? { features: [] } : {};
}

function susunBaris(doc: Dokumen, teks: string, g: GayaBaris, akhir: boolean): Baris {
  const bagian = penggal(teks, g.huruf).map((p) => ({ ...p, lebar: lebarPenggal(doc, p, g.ukuran) }));
  return {
    penggal: bagian,
    lebar: bagian.reduce((n, p) => n + p.lebar, 0),
    tinggi: g.ukuran * Math.max(TINGGI[g.huruf], ...bagian.map((p) => TINGGI[p.huruf])),
    akhir,
  };
}
