import type { PenandaTangan } from '../../domain/surat/penanda-tangan.ts';
import type { Lembar } from '../lembar.ts';
import type { Dokumen } from './kertas.ts';
import { KERTAS, LEBAR_ISI, mm, sediakan, UKURAN } from './kertas.ts';
import { cetakQr } from './qr.ts';
import { alirkan, tinggi, tulis } from './teks.ts';

const LEBAR_BLOK = mm(76);
const KANAN = KERTAS.kiri + LEBAR_ISI - LEBAR_BLOK;
const GAYA = { lebar: LEBAR_BLOK } as const;
const SISI_QR = mm(22);
/** Between the text and the signature. */
const JARAK = mm(3);

/** Height of the signature block with what is above and in it: it is one thing, never cut between two pages. */
export function tinggiPenutup(doc: Dokumen, l: Lembar): number {
  const blok = [l.penandaTangan, ...(l.pihakKedua ? [l.pihakKedua] : [])];
  const nama = Math.max(...blok.map((p) => tinggiNama(doc, p)));
  return JARAK + tinggiAtas(doc, l) + SISI_QR + nama;
}

/** Place and day where the head has none, signature blocks, marks of the paraf, copies. */
export function cetakPenutup(doc: Dokumen, l: Lembar): void {
  sediakan(doc, tinggiPenutup(doc, l));
  const atas = doc.y + JARAK;
  const tempat = barisTempat(l);
  doc.y = atas;
  for (const teks of tempat) tulis(doc, teks, KANAN, doc.y, GAYA);
  // Names of two parties stand on one line, however long the titles above them are.
  const ruang = atas + tinggiAtas(doc, l);
  tulisSemua(doc, barisJabatan(l.penandaTangan), KANAN, doc.y);
  if (l.pihakKedua) tulisSemua(doc, barisJabatan(l.pihakKedua), KERTAS.kiri, atas);
  if (l.tandaTangan === 'elektronik' && l.verifikasi) cetakVerifikasi(doc, l.verifikasi, ruang + mm(1));
  if (l.pihakKedua) cetakNama(doc, l.pihakKedua, KERTAS.kiri, ruang + SISI_QR);
  const bawahKedua = l.pihakKedua ? doc.y : atas;
  cetakNama(doc, l.penandaTangan, KANAN, ruang + SISI_QR);
  const bawah = Math.max(doc.y, bawahKedua);
  if (!l.pihakKedua) cetakParaf(doc, l, bawah);
  doc.y = bawah + mm(4);
  cetakTembusan(doc, l.isi.kepala.tembusan);
}

// A letter is dated in its head, a handover in its text, at the place where it happens.
const barisTempat = (l: Lembar): string[] =>
  l.isi.kepala.judul === undefined || l.pihakKedua ? [] : [`${l.kota}, ${l.tanggal}`];

const barisJabatan = (p: PenandaTangan): string[] => [...(p.pihak ? [p.pihak] : []), `${p.jabatan},`];

function tinggiAtas(doc: Dokumen, l: Lembar): number {
  const jumlah = (baris: string[]) => baris.reduce((n, teks) => n + tinggi(doc, teks, GAYA), 0);
  const kiri = l.pihakKedua ? jumlah(barisJabatan(l.pihakKedua)) : 0;
  return Math.max(kiri, jumlah([...barisTempat(l), ...barisJabatan(l.penandaTangan)]));
}

const barisNama = (p: PenandaTangan): string[] => [
  ...(p.pangkat ? [p.pangkat] : []),
  ...(p.nip ? [`NIP ${p.nip}`] : []),
];

function tinggiNama(doc: Dokumen, p: PenandaTangan): number {
  const nama = tinggi(doc, p.nama, { ...GAYA, huruf: 'tebal' });
  return barisNama(p).reduce((n, teks) => n + tinggi(doc, teks, GAYA), nama) + mm(2);
}

function cetakNama(doc: Dokumen, p: PenandaTangan, x: number, y: number): void {
  tulis(doc, p.nama, x, y + mm(2), { ...GAYA, huruf: 'tebal' });
  tulisSemua(doc, barisNama(p), x, doc.y);
}

function tulisSemua(doc: Dokumen, baris: readonly string[], x: number, y: number): void {
  doc.y = y;
  for (const teks of baris) tulis(doc, teks, x, doc.y, GAYA);
}

function cetakVerifikasi(doc: Dokumen, v: { alamat: string; kode: string }, y: number): void {
  cetakQr(doc, v.alamat, KANAN, y, SISI_QR);
  const x = KANAN + SISI_QR + mm(3);
  const laman = v.alamat.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '');
  const teks = `Ditandatangani secara elektronik.\nPeriksa keasliannya dengan kode QR ini, atau di ${laman}\nKode: ${v.kode}`;
  tulis(doc, teks, x, y + mm(3), { ukuran: UKURAN.kecil, lebar: LEBAR_BLOK - SISI_QR - mm(3) });
}

/** The initials of approval stand beside the signatory's name, in their order. */
function cetakParaf(doc: Dokumen, l: Lembar, bawah: number): void {
  const gaya = { ukuran: UKURAN.kecil, lebar: KANAN - KERTAS.kiri - mm(6) };
  const baris = l.paraf.map((p) => `Paraf ${p.jabatan}: ${p.inisial} (${p.pada})`);
  let y = bawah - baris.reduce((n, teks) => n + tinggi(doc, teks, gaya), 0);
  for (const teks of baris) {
    tulis(doc, teks, KERTAS.kiri, y, gaya);
    y = doc.y;
  }
}

function cetakTembusan(doc: Dokumen, tembusan: readonly string[]): void {
  if (tembusan.length === 0) return;
  const gaya = { ukuran: UKURAN.sedang, lebar: LEBAR_ISI - mm(5) };
  sediakan(doc, tinggi(doc, 'Tembusan:', gaya) + tinggi(doc, tembusan[0] ?? '', gaya));
  tulis(doc, 'Tembusan:', KERTAS.kiri, doc.y, gaya);
  for (const [i, teks] of tembusan.entries()) {
    sediakan(doc, tinggi(doc, teks, gaya));
    const { y } = doc;
    tulis(doc, `${i + 1}.`, KERTAS.kiri, y, gaya);
    doc.y = y;
    alirkan(doc, teks, KERTAS.kiri + mm(5), gaya);
  }
}
