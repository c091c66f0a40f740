import { inflateSync } from 'node:zlib';

/** A stretch of text on a page. Points from the lower left corner. */
export interface TeksHalaman {
  x: number;
  y: number;
  ukuran: number;
  teks: string;
}

const OBJEK = /(\d+) 0 obj\n([\s\S]*?)\nendobj/g;

/**
 * What stands on each page of a letter, in the order it was written: enough of a PDF reader for the files that
 * `cetak` makes (one stretch a `TJ`, glyphs by two bytes, a ToUnicode table for each face).
 */
export function bacaTeksPdf(pdf: Buffer): TeksHalaman[][] {
  const objek = new Map([...pdf.toString('latin1').matchAll(OBJEK)].map(([, no, isi]) => [no, isi ?? '']));
  const ambil = (no: string | undefined) => objek.get(no ?? '') ?? '';
  const akar = [...objek.values()].find((isi) => isi.includes('/Type /Pages')) ?? '';
  const [, anak = ''] = /\/Kids \[([^\]]*)\]/.exec(akar) ?? [];
  return [...anak.matchAll(/(\d+) 0 R/g)].map(([, no]) => {
    const halaman = ambil(no);
    const sumber = ambil(acuan(halaman, 'Resources'));
    const huruf = new Map(
      [...sumber.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, nama = '', font]) => [
        nama,
        bacaPeta(alur(ambil(acuan(ambil(font), 'ToUnicode')))),
      ]),
    );
    return bacaHalaman(alur(ambil(acuan(halaman, 'Contents'))), huruf);
  });
}

/** The same as one text for each page: what a search would find. */
export function teksPdf(pdf: Buffer): string[] {
  return bacaTeksPdf(pdf).map((h) => h.map((t) => t.teks).join(' '));
}

function acuan(isi: string, kunci: string): string | undefined {
  return new RegExp(`/${kunci} (\\d+) 0 R`).exec(isi)?.[1];
}

function alur(isi: string): string {
  const mulai = isi.indexOf('stream\n');
  return inflateSync(Buffer.from(isi.slice(mulai + 'stream\n'.length), 'latin1')).toString('latin1');
}

function bacaPeta(cmap: string): string[] {
  return [...cmap.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)].flatMap(([, isi = '']) =>
    [...isi.matchAll(/\[([^\]]*)\]/g)].flatMap(([, daftar = '']) =>
      [...daftar.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = '']) =>
        Buffer.from(hex, 'hex').swap16().toString('utf16le'),
      ),
    ),
  );
}

function bacaHalaman(isi: string, huruf: ReadonlyMap<string, readonly string[]>): TeksHalaman[] {
  const hasil: TeksHalaman[] = [];
  let [x, y, ukuran] = [0, 0, 0];
  let peta: readonly string[] = [];
  for (const baris of isi.split('\n')) {
    const letak = /^1 0 0 1 (\S+) (\S+) Tm$/.exec(baris);
    const muka = /^\/(F\d+) (\S+) Tf$/.exec(baris);
    if (letak) [x, y] = [Number(letak[1]), Number(letak[2])];
    if (muka) {
      peta = huruf.get(muka[1] ?? '') ?? [];
      ukuran = Number(muka[2]);
    }
    if (!baris.endsWith('TJ')) continue;
    const glif = [...baris.matchAll(/<([0-9a-f]*)>/g)].flatMap(([, h = '']) => h.match(/.{4}/g) ?? []);
    hasil.push({ x, y, ukuran, teks: glif.map((g) => peta[Number.parseInt(g, 16)] ?? '').join('') });
  }
  return hasil;
}
