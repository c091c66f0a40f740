import type { Blok } from '../../domain/surat/templat.ts';
import type { Dokumen } from './kertas.ts';
import { KERTAS, LEBAR_ISI, mm, sediakan } from './kertas.ts';
import { cetakRincian } from './rincian.ts';
import { alirkan, tinggi, tinggiAwal, tulis } from './teks.ts';

const JARAK_BLOK = mm(2.6);
const LEKUK = mm(8);
const LETAK_RINCIAN = { x: KERTAS.kiri + LEKUK, lebarLabel: mm(42), lebar: LEBAR_ISI - LEKUK };

/**
 * The text, block after block.
 * @param tahan height of what must not stand alone after it: the last lines stay on its page
 */
export function cetakBadan(doc: Dokumen, badan: readonly Blok[], tahan = 0): void {
  for (const [i, blok] of badan.entries()) {
    cetakBlok(doc, blok, i === badan.length - 1 ? tahan + JARAK_BLOK : 0);
    // A heading is close to what it heads.
    doc.y += blok.jenis === 'judul' ? mm(0.5) : JARAK_BLOK;
  }
}

function cetakBlok(doc: Dokumen, b: Blok, tahan: number): void {
  switch (b.jenis) {
    case 'paragraf':
      alirkan(doc, b.teks, KERTAS.kiri, { rata: 'justify' }, tahan);
      return;
    case 'judul':
      // With room for the first lines of what it heads.
      sediakan(doc, tinggi(doc, b.teks, { huruf: 'tebal' }) + mm(14));
      alirkan(doc, b.teks, KERTAS.kiri, { huruf: 'tebal' });
      return;
    case 'halaman':
      doc.addPage();
      tulis(doc, b.judul.toUpperCase(), KERTAS.kiri, doc.y, { huruf: 'tebal', ukuran: 13, rata: 'center' });
      doc.y += mm(2);
      return;
    case 'rincian':
      for (const [i, r] of b.baris.entries()) {
        cetakRincian(doc, r, LETAK_RINCIAN, i === b.baris.length - 1 ? tahan : 0);
      }
      return;
    case 'daftar':
      for (const [i, teks] of b.butir.entries()) {
        cetakButir(doc, `${i + 1}.`, teks, i === b.butir.length - 1 ? tahan : 0);
      }
  }
}

function cetakButir(doc: Dokumen, nomor: string, teks: string, tahan: number): void {
  const gaya = { lebar: LEBAR_ISI - LEKUK, rata: 'justify' } as const;
  sediakan(doc, tinggiAwal(doc, teks, gaya, tahan));
  const { y } = doc;
  tulis(doc, nomor, KERTAS.kiri, y, { lebar: LEKUK });
  doc.y = y;
  alirkan(doc, teks, KERTAS.kiri + LEKUK, gaya, tahan);
}
