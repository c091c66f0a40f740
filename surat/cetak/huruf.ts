import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Font } from 'fontkit';
import { create } from 'fontkit';

/** A text face with what it covers. Tinos has the measures of Times New Roman, in which official letters are set. */
const BERKAS = {
  biasa: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  tebal: '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  miring: '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  arab: '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  bugis: '@fontsource/noto-sans-buginese/files/noto-sans-buginese-buginese-400-normal.woff',
  jawa: '@expo-google-fonts/noto-sans-javanese/400Regular/NotoSansJavanese_400Regular.ttf',
} as const;

export type Huruf = keyof typeof BERKAS;

/** Scripts people of the archipelago write names in, for what the main face does not have. */
const CADANGAN = ['arab', 'bugis', 'jawa'] as const satisfies Huruf[];

/** Letters share nearly all their words: more than these few thousand would be names. */
const MAKS_KATA = 3_000;

/** A face, and the words pdfkit has shaped with it, by their text. */
interface Muka {
  font: Font;
  kata: Record<string, unknown>;
}

const cari = createRequire(import.meta.filename);
const ingat = new Map<Huruf, Muka>();

/** A face is opened once: what has been read of its tables, and shaped with it, serves all letters after. */
export function muka(huruf: Huruf): Muka {
  const ada = ingat.get(huruf);
  if (ada) return ada;
  const font = create(readFileSync(cari.resolve(BERKAS[huruf]))) as Font;
  const susun = font.layout.bind(font);
  // A glyph remembers the signs it was first used for, and two signs can share one. With glyphs of its own a word is the
  // same wherever it was first shaped; else what was printed before would show in the file.
  font.layout = (...teks) => {
    (font as unknown as { _glyphs: object })['_glyphs'] = {};
    return susun(...teks);
  };
  const baru = { font, kata: Object.create(null) as Record<string, unknown> };
  ingat.set(huruf, baru);
  return baru;
}

/** To be called before a letter is begun: words of too many letters are not kept. */
export function lupakanKataLama(): void {
  for (const m of ingat.values())
    if (Object.keys(m.kata).length > MAKS_KATA) m.kata = Object.create(null) as Record<string, unknown>;
}

const punya = (huruf: Huruf, tanda: string): boolean =>
  muka(huruf).font.hasGlyphForCodePoint(tanda.codePointAt(0) ?? 0);

/** A stretch of text in one face. */
export interface Penggal {
  huruf: Huruf;
  teks: string;
}

/** Cuts a line of text into stretches that some face can print; what none has becomes "?". */
export function penggal(teks: string, utama: Huruf): Penggal[] {
  const hasil: Penggal[] = [];
  for (const tanda of teks) {
    const akhir = hasil.at(-1);
    // A space inside Arabic stays with it: what stands on both sides is one run from right to left.
    const pilihan = tanda === ' ' && akhir ? akhir.huruf : pilih(tanda, utama);
    const cetak = pilihan === null ? '?' : tanda;
    const huruf = pilihan ?? utama;
    if (akhir?.huruf === huruf) akhir.teks += cetak;
    else hasil.push({ huruf, teks: ambilSpasi(akhir) + cetak });
  }
  return hasil;
}

// After the last word of Arabic the space would come to stand before the first.
function ambilSpasi(sebelum: Penggal | undefined): string {
  if (sebelum?.huruf !== 'arab' || !sebelum.teks.endsWith(' ')) return '';
  sebelum.teks = sebelum.teks.trimEnd();
  return ' ';
}

function pilih(tanda: string, utama: Huruf): Huruf | null {
  return punya(utama, tanda) ? utama : (CADANGAN.find((c) => punya(c, tanda)) ?? null);
}
