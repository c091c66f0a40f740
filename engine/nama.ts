import { defineSearchAttributeKey } from '@temporalio/common';

/** Names that client, worker and tests must agree on. */
export const ANTREAN = 'lindung';

/** Below which path the Temporal UI runs: at its own server, and behind the API. */
export const JALUR_UI = '/temporal';

/** What a supervisor filters on in the Temporal UI. No name of a person, no NIK: positions and opaque ids only. */
export const ATRIBUT = {
  layanan: defineSearchAttributeKey('layanan', 'KEYWORD'),
  instansi: defineSearchAttributeKey('instansi', 'KEYWORD'),
  tahap: defineSearchAttributeKey('tahap', 'KEYWORD'),
  penanggung: defineSearchAttributeKey('penanggung', 'KEYWORD'),
  terlambat: defineSearchAttributeKey('terlambat', 'BOOL'),
  tenggat: defineSearchAttributeKey('tenggat', 'DATETIME'),
} as const;

const PEMISAH = ' • ';

/**
 * Type of an activity done within the workflow's task. The Temporal UI's timeline shows such a one by its type and
 * never by its summary, so the type says both, as the UI itself writes an activity with a task of its own:
 * "telaahDanParaf • SOP 4 · Beri paraf".
 */
export function jenisSeketika(kegiatan: string, ringkasan: string): string {
  return `${kegiatan}${PEMISAH}${ringkasan}`;
}

/** The activity's name in a type, wherever it is done. */
export function namaKegiatan(jenis: string): string {
  return jenis.split(PEMISAH, 1)[0] ?? jenis;
}

/** How an attempt to sign failed that certainly signed nothing: the type of the activity's failure. */
export const BELUM_DITANDATANGANI = 'BelumDitandatangani';

/** How long an attempt to sign may take, until what was signed is stored. */
export const LAMA_TANDA_TANGAN_MS = 100_000;

/** Marker the codec puts in place of a payload that cannot be decrypted or decoded. */
export const TIDAK_TERBACA = 'lindung/tidak-terbaca';

/** Whether a decoded payload is that marker: its key is gone for good, or it was tampered with. */
export function adalahPenanda(isi: unknown): boolean {
  return typeof isi === 'object' && isi !== null && TIDAK_TERBACA in isi;
}
