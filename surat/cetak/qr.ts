import QRCode from 'qrcode';
import type { Dokumen } from './kertas.ts';

/** Draws a QR code as one path: sharp on paper, and small in the file. */
export function cetakQr(doc: Dokumen, isi: string, x: number, y: number, sisi: number): void {
  const { modules } = QRCode.create(isi, { errorCorrectionLevel: 'M' });
  const petak = sisi / modules.size;
  for (let baris = 0; baris < modules.size; baris += 1) {
    for (let kolom = 0; kolom < modules.size; kolom += 1) {
      if (modules.get(baris, kolom)) doc.rect(x + kolom * petak, y + baris * petak, petak, petak);
    }
  }
  doc.fill('black');
}
