import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { ruteDokumentasi } from './dokumentasi.ts';

/**
 * Every route that only reads.
 * @param semua all routes of the API, these among them: what /openapi.json describes (semua.ts passes itself)
 */
export function ruteBaca(_l: Lingkungan, semua: () => readonly Rute[]): Rute[] {
  return [...ruteDokumentasi(semua)];
}
