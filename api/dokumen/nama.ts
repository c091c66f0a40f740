import type { TipeDokumen } from '../../domain/kata.ts';

const MAKS_NAMA = 200;

const AKHIRAN: Readonly<Record<TipeDokumen, readonly [baku: string, ...lain: string[]]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/png': ['png'],
};

/** Endings that speak of another kind than the content: what stands before them is the name. */
const AKHIRAN_GAMBAR = /\.(pdf|jpe?g|jfif|png|gif|webp|bmp|tiff?|heic)$/i;

/**
 * The name as people know the file: without folders, without signs that a header or a terminal obeys, and with the
 * ending of what it holds.
 */
export function namaAman(asli: string, tipe: TipeDokumen): string {
  const polos = (asli.split(/[/\\]/).at(-1) ?? '').replaceAll(/[\p{C}"]/gu, '').trim();
  const [baku, ...lain] = AKHIRAN[tipe];
  const akhiran = /\.([^.]+)$/.exec(polos)?.[1]?.toLowerCase() ?? '';
  const sesuai = akhiran === baku || lain.includes(akhiran);
  const pangkal = polos.replace(sesuai ? /\.[^.]+$/ : AKHIRAN_GAMBAR, '');
  return `${pangkal.slice(0, MAKS_NAMA).toWellFormed() || 'dokumen'}.${sesuai ? akhiran : baku}`;
}
