import { terkunciSandi } from './pdf-sandi.ts';

const KEPALA = /^%PDF-\d\.\d/;
const EKOR = /startxref[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+%%EOF$/;
const SPASI = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const AKHIR_ZIP = Buffer.from('PK\x05\x06');
const PANJANG_AKHIR_ZIP = 22;
const MAKS_KOMENTAR_ZIP = 0xffff;

// Formats that are known by a mark further inside, and so leave the beginning to a PDF.
const TANDA_LAIN = [
  { letak: 128, tanda: 'DICM' },
  { letak: 257, tanda: 'ustar' },
  { letak: 0x8001, tanda: 'CD001' },
] as const;

/**
 * A PDF and nothing but a PDF. It is never rewritten: it may carry a signature.
 * @returns what is wrong with it, for people; null where nothing is
 */
export function salahPdf(isi: Buffer): string | null {
  if (!KEPALA.test(isi.toString('latin1', 0, 8))) return bukanPdf;
  const akhir = tanpaSpasi(isi);
  if (!EKOR.test(isi.toString('latin1', Math.max(0, akhir - 64), akhir))) {
    return 'Berkas PDF ini terpotong, atau ada isi lain di belakangnya. Simpan atau pindai ulang, lalu unggah lagi.';
  }
  if (berujungZip(isi) || TANDA_LAIN.some(({ letak, tanda }) => adaTanda(isi, letak, tanda))) {
    return 'Berkas ini PDF sekaligus jenis berkas lain. Cetak ulang ke PDF, lalu unggah lagi.';
  }
  if (terkunciSandi(isi)) {
    return 'PDF ini terkunci kata sandi, jadi tidak ada yang dapat membacanya. Simpan ulang tanpa kata sandi, lalu unggah lagi.';
  }
  return null;
}

const bukanPdf = 'Berkas ini bukan PDF yang sah. Simpan atau pindai ulang, lalu unggah lagi.';

/** Where the content ends, without white space after it. */
function tanpaSpasi(isi: Buffer): number {
  let akhir = isi.length;
  while (akhir > 0 && SPASI.has(isi[akhir - 1] ?? -1)) akhir -= 1;
  return akhir;
}

/** An archive is read from its end: its last record reaches to the end of the file, if need be by a comment. */
function berujungZip(isi: Buffer): boolean {
  const awal = Math.max(0, isi.length - PANJANG_AKHIR_ZIP - MAKS_KOMENTAR_ZIP);
  for (let i = isi.indexOf(AKHIR_ZIP, awal); i >= 0; i = isi.indexOf(AKHIR_ZIP, i + 1)) {
    if (i + PANJANG_AKHIR_ZIP > isi.length) return false;
    if (i + PANJANG_AKHIR_ZIP + isi.readUInt16LE(i + 20) >= tanpaSpasi(isi)) return true;
  }
  return false;
}

function adaTanda(isi: Buffer, letak: number, tanda: string): boolean {
  return isi.toString('latin1', letak, letak + tanda.length) === tanda;
}
