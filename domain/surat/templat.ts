import type { JenisSurat } from './isian.ts';
import { ISIAN_SURAT } from './isian.ts';

/**
 * The office's own wording of a letter: plain text, one thing a line, so that an admin can write it.
 *
 * Head, up to the first empty line: `sifat:`, `lampiran:`, `hal:`, `kepada:`, `di:`, and `tembusan:` as often as needed;
 * or `judul:` instead of the first five, for a title in the middle with the number below it.
 * Body: paragraphs between empty lines; lines `| label | isi` make a table of particulars; lines `1. …` a list; a line
 * `# …` a heading; `=== …` begins the second page with a title. `{klien.nama}` is a field.
 */
export interface Templat {
  kepala: KepalaSurat;
  badan: readonly Blok[];
}

export interface KepalaSurat {
  judul?: string;
  sifat?: string;
  lampiran?: string;
  hal?: string;
  kepada?: string;
  di?: string;
  tembusan: readonly string[];
}

export type Blok =
  | { jenis: 'paragraf'; teks: string }
  | { jenis: 'judul'; teks: string }
  | { jenis: 'halaman'; judul: string }
  | { jenis: 'rincian'; baris: readonly { label: string; isi: string }[] }
  | { jenis: 'daftar'; butir: readonly string[] };

/** What is wrong with a template, and where: lines count from 1. */
export interface KesalahanTemplat {
  baris: number;
  pesan: string;
}

const KUNCI_KEPALA = ['judul', 'sifat', 'lampiran', 'hal', 'kepada', 'di', 'tembusan'] as const;
const BERSAMA_JUDUL: ReadonlySet<string> = new Set(['judul', 'tembusan']);
type KunciKepala = (typeof KUNCI_KEPALA)[number];

/** A field in a text, with its name. */
export const ISIAN = /\{([^{}]*)\}/g;

/** Reads a template. Unknown fields and lines that cannot be read are named by their line; then there is no template. */
export function uraiTemplat(
  jenis: JenisSurat,
  teks: string,
): { templat: Templat } | { kesalahan: readonly KesalahanTemplat[] } {
  const baris = teks.replaceAll('\r\n', '\n').split('\n');
  const akhirKepala = baris.findIndex((b) => b.trim() === '');
  const panjangKepala = akhirKepala < 0 ? baris.length : akhirKepala;
  const kesalahan = baris.flatMap((b, i) => periksaIsian(jenis, b, i + 1));
  const kepala = uraiKepala(baris.slice(0, panjangKepala), kesalahan);
  const badan = uraiBadan(baris.slice(panjangKepala));
  if (badan.length === 0) {
    kesalahan.push({ baris: baris.length, pesan: 'Badan surat kosong: tulis setelah satu baris kosong.' });
  }
  return kesalahan.length > 0
    ? { kesalahan: kesalahan.toSorted((a, b) => a.baris - b.baris) }
    : { templat: { kepala, badan } };
}

function periksaIsian(jenis: JenisSurat, teks: string, baris: number): KesalahanTemplat[] {
  const dikenal = ISIAN_SURAT[jenis];
  const asing = [...teks.matchAll(ISIAN)].flatMap(([, nama = '']) =>
    Object.hasOwn(dikenal, nama) ? [] : [{ baris, pesan: `Isian {${nama}} tidak dikenal pada surat ini.` }],
  );
  // What is left once whole fields are taken out was never closed, or never opened.
  return /[{}]/.test(teks.replaceAll(ISIAN, ''))
    ? [...asing, { baris, pesan: 'Kurung kurawal tidak berpasangan.' }]
    : asing;
}

function uraiKepala(baris: readonly string[], kesalahan: KesalahanTemplat[]): KepalaSurat {
  const tembusan: string[] = [];
  const satu: Partial<Record<Exclude<KunciKepala, 'tembusan'>, string>> = {};
  const berjudul = baris.some((b) => b.trim().startsWith('judul:'));
  for (const [i, b] of baris.entries()) {
    const [, kunci = '', isi = ''] = /^([a-z]+):\s*(.*)$/.exec(b.trim()) ?? [];
    const dikenal = KUNCI_KEPALA.find((k) => k === kunci);
    if (!dikenal || isi === '') {
      const pesan = `Baris kepala harus berbentuk "hal: …"; yang dikenal: ${KUNCI_KEPALA.join(', ')}.`;
      kesalahan.push({ baris: i + 1, pesan });
    } else if (dikenal === 'tembusan') tembusan.push(isi);
    else if (satu[dikenal] !== undefined)
      kesalahan.push({ baris: i + 1, pesan: `Baris "${dikenal}" sudah ada di atas.` });
    else satu[dikenal] = isi;
    if (dikenal && berjudul && !BERSAMA_JUDUL.has(dikenal)) {
      kesalahan.push({ baris: i + 1, pesan: `Surat dengan "judul" tidak memakai baris "${dikenal}".` });
    }
  }
  return { ...satu, tembusan };
}

function uraiBadan(baris: readonly string[]): Blok[] {
  const badan: Blok[] = [];
  for (const mentah of baris) {
    const b = mentah.trim();
    if (b === '') badan.push(PEMISAH);
    else tambahBaris(badan, b);
  }
  return badan.filter((b) => b !== PEMISAH);
}

// Ends the block before it; none is left in the result.
const PEMISAH: Blok = { jenis: 'paragraf', teks: '' };

function tambahBaris(badan: Blok[], b: string): void {
  const terakhir = badan.at(-1);
  const ganti = (blok: Blok) => void badan.splice(-1, 1, blok);
  const rincian = /^\|\s*([^|]+?)\s*\|\s*(.+?)\s*\|?$/.exec(b);
  const butir = /^\d+\.\s+(.+)$/.exec(b);
  if (b.startsWith('===')) badan.push({ jenis: 'halaman', judul: b.replace(/^=+\s*/, '') });
  else if (b.startsWith('# ')) badan.push({ jenis: 'judul', teks: b.slice(2) });
  else if (rincian) {
    const isi = { label: rincian[1] ?? '', isi: rincian[2] ?? '' };
    if (terakhir?.jenis === 'rincian') ganti({ jenis: 'rincian', baris: [...terakhir.baris, isi] });
    else badan.push({ jenis: 'rincian', baris: [isi] });
  } else if (butir) {
    const isi = butir[1] ?? '';
    if (terakhir?.jenis === 'daftar') ganti({ jenis: 'daftar', butir: [...terakhir.butir, isi] });
    else badan.push({ jenis: 'daftar', butir: [isi] });
  } else if (terakhir?.jenis === 'paragraf' && terakhir !== PEMISAH) {
    ganti({ jenis: 'paragraf', teks: `${terakhir.teks} ${b}` });
  } else badan.push({ jenis: 'paragraf', teks: b });
}

/** What the fields of a letter stand for in one case. What is not known prints as a dash, never as a gap. */
export type BahanSurat = Readonly<Record<string, string | undefined>>;
