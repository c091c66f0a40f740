import type { KopSurat } from '../../domain/surat/kop.ts';
import type { Dokumen } from './kertas.ts';
import { KERTAS, LEBAR_ISI, mm, UKURAN } from './kertas.ts';
import { tulis } from './teks.ts';

const LEBAR_LOGO = mm(20);
const TINGGI_LOGO = mm(24);

/** Letterhead: logo, government, office, address, and the double line below. */
export function cetakKop(doc: Dokumen, kop: KopSurat): void {
  const atas = KERTAS.atas;
  const sisi = kop.logo ? LEBAR_LOGO + mm(4) : 0;
  if (kop.logo)
    doc.image(Buffer.from(kop.logo, 'base64'), KERTAS.kiri, atas, { fit: [LEBAR_LOGO, TINGGI_LOGO] });
  const x = KERTAS.kiri + sisi;
  const lebar = LEBAR_ISI - 2 * sisi;
  const baris = [
    { teks: kop.pemerintah.toUpperCase(), ukuran: 14 },
    { teks: kop.instansi.toUpperCase(), ukuran: 16, huruf: 'tebal' },
    { teks: kop.alamat, ukuran: UKURAN.sedang },
    ...(kop.kontak === undefined ? [] : [{ teks: kop.kontak, ukuran: UKURAN.sedang }]),
  ] as const;
  doc.y = atas;
  for (const { teks, ...gaya } of baris) tulis(doc, teks, x, doc.y, { ...gaya, rata: 'center', lebar });
  const garis = Math.max(doc.y, kop.logo ? atas + TINGGI_LOGO : doc.y) + mm(1.5);
  garisDatar(doc, garis, 2.2);
  garisDatar(doc, garis + 3, 0.7);
  doc.y = garis + mm(5);
}

function garisDatar(doc: Dokumen, y: number, tebal: number): void {
  doc
    .moveTo(KERTAS.kiri, y)
    .lineTo(KERTAS.lebar - KERTAS.kanan, y)
    .lineWidth(tebal)
    .stroke('black');
}
