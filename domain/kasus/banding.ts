import { kemiripan, trigram } from './trigram.ts';

/** How names and places are made comparable, and how alike two of them are. */

// How people are addressed, not what they are called; and what joins a father's name to one's own.
const SAPAAN: ReadonlySet<string> = new Set(
  (
    'pak bapak bpk bu ibu mbah nenek nek kakek kek tuan tn nyonya ny nona nn saudara sdr saudari sdri ' +
    'haji h hajah hj daeng dg almarhum alm almarhumah bin binti'
  ).split(' '),
);

const KATA_ALAMAT: ReadonlySet<string> = new Set(
  (
    'di jalan jl jln desa ds kelurahan kel dusun dsn lingkungan lingk kecamatan kec kabupaten kab kota ' +
    'rt rw no nomor'
  ).split(' '),
);

/**
 * A name as it is compared: "Hj. Sitti Djohariah binti Abd. Karim" becomes "siti johariah abd karim". Empty where it
 * is nothing but a form of address.
 */
export function normalkanNama(nama: string): string {
  return susun(nama, SAPAAN, seejaan);
}

/** A place as it is compared: "Jl. Kenari 3, Desa Caile" becomes "kenari 3 caile". */
export function normalkanTempat(tempat: string): string {
  return susun(tempat, KATA_ALAMAT, (kata) => kata);
}

function susun(teks: string, tanpa: ReadonlySet<string>, ubah: (kata: string) => string): string {
  const tersisa = kataBanding(teks).filter((k) => !tanpa.has(k) && !tanpa.has(ubah(k)));
  return [...new Set(tersisa.map(ubah))].join(' ');
}

/** The words of a text in small letters, without marks and signs. */
export function kataBanding(teks: string): string[] {
  const huruf = teks.normalize('NFKD').replaceAll(/[\p{M}'’‘`]/gu, '');
  return huruf.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

// The old carry the spelling of before 1972 on one paper and today's on the next; doubled letters come and go.
function seejaan(kata: string): string {
  const baru = kata.replaceAll('oe', 'u').replaceAll('tj', 'c').replaceAll('dj', 'j');
  return baru.replaceAll(/(\p{L})\1+/gu, '$1');
}

// One name may be a part of the other: that says less than two names that are alike as a whole.
const BOBOT_SEBAGIAN = 0.7;

/**
 * How alike two normalised texts are, 0 to 1, by the trigrams of their words: what they share of both together or, for
 * less, what the shorter shares with the longer. Symmetric; 1 where they are the same.
 */
export function kemiripanTeks(a: string, b: string): number {
  const [x, y] = [trigram(a), trigram(b)];
  const bersama = [...x].filter((t) => y.has(t)).length;
  if (bersama === 0) return 0;
  return Math.max(kemiripan(x, y), (BOBOT_SEBAGIAN * bersama) / Math.min(x.size, y.size));
}
