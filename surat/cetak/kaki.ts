import type { Lembar } from '../lembar.ts';
import type { Dokumen } from './kertas.ts';
import { KERTAS, LEBAR_ISI, mm, pakaiHuruf, UKURAN } from './kertas.ts';
import { tulis } from './teks.ts';

const CAP = { ukuran: 90, lebar: 640 } as const;

/** On every page: what the signature is worth, the page's number, and the stamp across it where there is one. */
export function cetakKaki(doc: Dokumen, l: Lembar): void {
  const { start, count } = doc.bufferedPageRange();
  for (let i = 0; i < count; i += 1) {
    doc.switchToPage(start + i);
    const y = KERTAS.tinggi - mm(16);
    tulis(doc, l.keterangan, KERTAS.kiri, y, { ukuran: UKURAN.kecil, lebar: LEBAR_ISI - mm(25) });
    const nomor = `${i + 1} / ${count}`;
    tulis(doc, nomor, KERTAS.lebar - KERTAS.kanan - mm(20), y, {
      ukuran: UKURAN.kecil,
      lebar: mm(20),
      rata: 'right',
    });
    if (l.cap !== undefined) cetakCap(doc, l.cap);
  }
}

/** Across the page, as large as it fits. */
function cetakCap(doc: Dokumen, teks: string): void {
  const [x, y] = [KERTAS.lebar / 2, KERTAS.tinggi / 2];
  doc.save().rotate(-50, { origin: [x, y] });
  pakaiHuruf(doc, 'tebal', CAP.ukuran);
  const ukuran = Math.min(CAP.ukuran, (CAP.ukuran * CAP.lebar) / doc.widthOfString(teks));
  pakaiHuruf(doc, 'tebal', ukuran);
  doc.fillColor('#b00020', 0.14);
  doc.text(teks, x - doc.widthOfString(teks) / 2, y - ukuran / 2, { lineBreak: false });
  doc.restore().fillColor('black', 1);
}
