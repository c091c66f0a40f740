import { BARIS_LAZIM, KATA_LAZIM } from './kata-lazim.ts';

export const PANJANG_SANDI_MIN = 12;
export const PANJANG_SANDI_MAKS = 200;
/** Of pieces that a guesser has to find: a sign by itself is one, a common word, a name or a run is one as well. */
const KEPING_MIN = 8;

export interface PemilikSandi {
  surel: string;
  nama: string;
  instansiId: string;
}

/**
 * Why a password is not taken, as a sentence for the person who chose it; null where it may be used. No signs are
 * prescribed: length and being hard to guess is what counts (NIST SP 800-63B, 3.1.1.2).
 */
export function keberatanKataSandi(baru: string, pemilik: PemilikSandi): string | null {
  const seragam = baru.normalize('NFKC').toLowerCase();
  if (Array.from(seragam).length < PANJANG_SANDI_MIN) {
    return `Paling sedikit ${PANJANG_SANDI_MIN} huruf. Beberapa kata yang tidak saling berhubungan mudah diingat dan sulit ditebak.`;
  }
  if (baru.length > PANJANG_SANDI_MAKS) return `Paling banyak ${PANJANG_SANDI_MAKS} huruf.`;
  if (keping(seragam, KATA_LAZIM) < KEPING_MIN) {
    return 'Terlalu mudah ditebak: hampir seluruhnya kata yang paling sering dipakai, urutan, atau ulangan. Pilih yang lain.';
  }
  if (keping(seragam, [...KATA_LAZIM, ...kataPribadi(pemilik)]) < KEPING_MIN) {
    return 'Terlalu mudah ditebak: terdiri dari nama, surel, atau kantor Anda. Pilih yang lain.';
  }
  return null;
}

/** Counts what is left to guess when common words, runs and repetitions are known. */
function keping(sandi: string, kata: readonly string[]): number {
  let jumlah = 0;
  let sisa = sandi;
  for (const pola of [polaKata(kata), POLA_TAHUN, POLA_DERET, POLA_ULANGAN]) {
    sisa = sisa.replaceAll(pola, () => {
      jumlah += 1;
      return ' ';
    });
  }
  return jumlah + Array.from(sisa.replaceAll(/\s/gu, '')).length;
}

const POLA_TAHUN = /(?:19|20)\d\d/g;
const POLA_ULANGAN = /(.{1,4}?)\1{2,}/gsu;

/** Every run of four or more, the longest first. */
const POLA_DERET = new RegExp(
  BARIS_LAZIM.flatMap((baris) => [baris, Array.from(baris).toReversed().join('')])
    .flatMap(potonganBaris)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

function potonganBaris(baris: string): string[] {
  const awal = Array.from({ length: baris.length - 3 }, (_, mulai) => mulai);
  return awal.flatMap((mulai) => awal.slice(mulai).map((akhir) => baris.slice(mulai, akhir + 4)));
}

const SERUPA: Readonly<Record<string, string>> = {
  a: '[a4@]',
  e: '[e3]',
  g: '[g9]',
  i: '[i1!]',
  l: '[l1]',
  o: '[o0]',
  s: '[s5$]',
  t: '[t7]',
};

/** The words, longest first, also where signs stand for letters that look like them: k4t4s4nd1. */
function polaKata(kata: readonly string[]): RegExp {
  const satu = (k: string) => Array.from(k, (h) => SERUPA[h] ?? lepas(h)).join('');
  const berarti = kata.filter((k) => k.length > 2).toSorted((a, b) => b.length - a.length);
  return new RegExp(berarti.map(satu).join('|'), 'gu');
}

function lepas(tanda: string): string {
  return /[\p{L}\p{N}]/u.test(tanda) ? tanda : `\\u{${(tanda.codePointAt(0) ?? 0).toString(16)}}`;
}

function kataPribadi({ surel, nama, instansiId }: PemilikSandi): string[] {
  return [...surel.split(/[^\p{L}\p{N}]+/u), ...nama.split(/[^\p{L}\p{N}]+/u), surel, instansiId].map((k) =>
    k.normalize('NFKC').toLowerCase(),
  );
}
