import type { SandiPdf } from './pdf-sandi-kosong.ts';
import { terbukaTanpaSandi } from './pdf-sandi-kosong.ts';

/** More than the dictionary of an encryption ever takes. */
const JENDELA = 4_096;

/**
 * Whether nobody can open this PDF without a password. Many are encrypted only so that they cannot be changed: these
 * open with the empty one. What cannot be told counts as open.
 */
export function terkunciSandi(isi: Buffer): boolean {
  const sandi = isi.includes('/Encrypt') ? bacaSandi(isi.toString('latin1')) : null;
  return sandi !== null && !terbukaTanpaSandi(sandi);
}

function bacaSandi(pdf: string): SandiPdf | null {
  const acuan = terakhir(pdf, /\/Encrypt\s+(\d{1,10})\s+(\d{1,5})\s+R/g);
  const objek = acuan && terakhir(pdf, new RegExp(`(?<!\\d)${acuan[1]}\\s+${acuan[2]}\\s+obj`, 'g'));
  if (!objek) return null;
  const kamus = pdf.slice(objek.index, objek.index + JENDELA);
  const angka = (nama: string) => Number(new RegExp(`/${nama}\\s+(-?\\d+)`).exec(kamus)?.[1] ?? Number.NaN);
  const [o, u] = [teksPdf(kamus, /\/O\s*(?=[(<])/), teksPdf(kamus, /\/U\s*(?=[(<])/)];
  if (!/\/Filter\s*\/Standard\b/.test(kamus) || !o || !u) return null;
  const revisi = angka('R');
  const awalId = terakhir(pdf, /\/ID\s*\[\s*(?=[(<])/g);
  return {
    revisi,
    panjangKunci: revisi === 2 ? 5 : angka('V') === 4 ? 16 : (angka('Length') || 40) / 8,
    o,
    u,
    izin: angka('P'),
    id:
      (awalId && teksPdf(pdf.slice(awalId.index, awalId.index + JENDELA), /\/ID\s*\[\s*/)) ?? Buffer.alloc(0),
    metadataTerbuka: /\/EncryptMetadata\s+false/.test(kamus),
  };
}

function terakhir(pdf: string, pola: RegExp): RegExpExecArray | null {
  let hasil: RegExpExecArray | null = null;
  for (const cocok of pdf.matchAll(pola)) hasil = cocok;
  return hasil;
}

const LOLOS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

/** The string that follows a pattern, written in hexadecimal or in parentheses. */
function teksPdf(pdf: string, sesudah: RegExp): Buffer | null {
  const cocok = sesudah.exec(pdf);
  const sisa = cocok ? pdf.slice(cocok.index + cocok[0].length) : '';
  const heksa = /^<([0-9A-Fa-f\s]*)>/.exec(sisa)?.[1];
  if (heksa !== undefined) return Buffer.from(heksa.replaceAll(/\s/g, ''), 'hex');
  if (!sisa.startsWith('(')) return null;
  let hasil = '';
  let dalam = 0;
  for (const [bagian] of sisa.matchAll(/\\[0-7]{1,3}|\\[^]|[^\\]/g)) {
    // A bare carriage return is read in two ways.
    if (bagian === '\r') return null;
    if (bagian === '(') dalam += 1;
    if (bagian === ')') dalam -= 1;
    if (dalam === 0) return Buffer.from(hasil.slice(1), 'latin1');
    if (!bagian.startsWith('\\')) hasil += bagian;
    else if (/\d/.test(bagian)) hasil += String.fromCodePoint(Number.parseInt(bagian.slice(1), 8) & 0xff);
    else hasil += LOLOS[bagian.slice(1)] ?? bagian.slice(1);
  }
  return null;
}
