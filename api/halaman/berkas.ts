import { createHash } from 'node:crypto';
import { SKRIP_PERIKSA } from '../verifikasi/periksa.ts';
import { SKRIP_FORMULIR } from './formulir.ts';
import { GAYA } from './gaya.ts';

/** What the pages load: their style, and the little a script adds to two of them. */
const SEMUA = { 'gaya.css': GAYA, 'periksa.js': SKRIP_PERIKSA, 'formulir.js': SKRIP_FORMULIR } as const;

export type NamaBerkas = keyof typeof SEMUA;

export interface BerkasHalaman {
  isi: string;
  tipe: 'css' | 'js';
  /** Changes with the contents. */
  sidik: string;
}

const BERKAS = new Map<string, BerkasHalaman>(
  Object.entries(SEMUA).map(([nama, isi]) => [
    nama,
    {
      isi,
      tipe: nama.endsWith('.css') ? 'css' : 'js',
      sidik: createHash('sha256').update(isi).digest('base64url').slice(0, 12),
    },
  ]),
);

export function berkasHalaman(nama: string): BerkasHalaman | undefined {
  return BERKAS.get(nama);
}

/** The address a page loads it from: another one as soon as the file is another, so that a phone fetches each once. */
export function alamatBerkas(nama: NamaBerkas): string {
  return `/halaman/${nama}?v=${BERKAS.get(nama)?.sidik ?? ''}`;
}
