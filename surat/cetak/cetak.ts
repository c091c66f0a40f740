import type { Lembar } from '../lembar.ts';
import { cetakBadan } from './badan.ts';
import { cetakKaki } from './kaki.ts';
import { cetakKepala } from './kepala.ts';
import { bukaKertas } from './kertas.ts';
import { cetakKop } from './kop.ts';
import { cetakPenutup, tinggiPenutup } from './penutup.ts';
import { sediakanTandaTangan } from './tempat-tanda-tangan.ts';

/** Prints a letter. Pure but for the fonts it reads: the same sheet gives the same bytes. @returns the PDF */
export async function cetak(l: Lembar): Promise<Buffer> {
  const doc = bukaKertas(l.judul, new Date(l.dibuatPada));
  const potongan: Buffer[] = [];
  const selesai = new Promise<Buffer>((jadi, gagal) => {
    doc.on('data', (p: Buffer) => potongan.push(p));
    doc.on('end', () => jadi(Buffer.concat(potongan)));
    doc.on('error', gagal);
  });
  cetakKop(doc, l.kop);
  cetakKepala(doc, l);
  // The second page comes after the signature: what is signed for stands above it.
  const lampiran = l.isi.badan.findIndex((b) => b.jenis === 'halaman');
  const [pokok, sisa] =
    lampiran < 0 ? [l.isi.badan, []] : [l.isi.badan.slice(0, lampiran), l.isi.badan.slice(lampiran)];
  // No signature block stands alone on a page, to be put below another text.
  cetakBadan(doc, pokok, tinggiPenutup(doc, l));
  cetakPenutup(doc, l);
  cetakBadan(doc, sisa);
  if (l.tempatTandaTangan) sediakanTandaTangan(doc, l);
  cetakKaki(doc, l);
  doc.end();
  return selesai;
}
