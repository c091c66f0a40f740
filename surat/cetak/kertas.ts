import Pdf from 'pdfkit';
import type { Huruf } from './huruf.ts';
import { lupakanKataLama, muka } from './huruf.ts';

export type Dokumen = PDFKit.PDFDocument;

const MM = 72 / 25.4;
export const mm = (nilai: number): number => nilai * MM;

/** A4 with the margins of official correspondence. Points. */
export const KERTAS = {
  lebar: 595.28,
  tinggi: 841.89,
  kiri: mm(30),
  kanan: mm(20),
  atas: mm(15),
  bawah: mm(22),
} as const;

export const LEBAR_ISI = KERTAS.lebar - KERTAS.kiri - KERTAS.kanan;
export const UKURAN = { isi: 11.5, sedang: 10, kecil: 8 } as const;
/** Where the text of a page ends. */
export const DASAR = KERTAS.tinggi - KERTAS.bawah;

export function bukaKertas(judul: string, dibuatPada: Date): Dokumen {
  lupakanKataLama();
  return new Pdf({
    size: 'A4',
    margins: { left: KERTAS.kiri, right: KERTAS.kanan, top: KERTAS.atas, bottom: KERTAS.bawah },
    pdfVersion: '1.7',
    lang: 'id-ID',
    // None of pdfkit's own, which it would read anew for each letter.
    font: '',
    displayTitle: true,
    bufferPages: true,
    // Of the letter, not of its printing: the same letter gives the same bytes.
    info: { Title: judul, Producer: 'Lindung', Creator: 'Lindung', CreationDate: dibuatPada },
  });
}

/** Sets the face, loading and embedding it the first time it is used. */
export function pakaiHuruf(doc: Dokumen, huruf: Huruf, ukuran: number): void {
  const { font, kata } = muka(huruf);
  doc
    .registerFont(huruf, font as unknown as Buffer)
    .font(huruf)
    .fontSize(ukuran);
  (doc as unknown as { _font: { layoutCache: object } })['_font'].layoutCache = kata;
}

/** Begins a new page where less than this is left on the present one. */
export function sediakan(doc: Dokumen, tinggiPerlu: number): void {
  if (doc.y + tinggiPerlu > DASAR) doc.addPage();
}
