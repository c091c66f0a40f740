import { defineQuery } from '@temporalio/workflow';
import type { JamDemo } from '../domain/jam/skala.ts';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { KeadaanKasus, LangkahSelesai } from '../domain/kasus/keadaan.ts';
import type { Tindakan } from '../domain/kasus/tindakan.ts';
import type { Layanan } from '../domain/kata.ts';

/**
 * What goes in and out of the workflows of this system.
 *
 * Acts arrive as signals named after the act (`paraf`, `salurkan`, …) with one argument, a sealed `Tindakan`.
 * They have no `defineSignal`: named handlers are drained a name at a time, and only the default handler keeps
 * the order in which the engine recorded them (ADR 0001).
 */

/** Everything a run needs to take a case up: at birth, after continue-as-new, and after a loss. */
export interface MasukanKasus<K extends KeadaanKasus = KeadaanKasus> {
  jam: JamDemo;
  keadaan: K;
  /** Acts that came and were not judged yet. */
  kotakMasuk: Surat[];
  /** Latest acts with a receipt: repeats are dropped without asking the database. */
  sudahDiputus: string[];
  /** Acts are committed within the workflow's own task. Runs that began before this was so have no such word. */
  komitSeketika?: boolean;
  /** Set by the reconciler: the run before this one was lost. */
  pemulihan?: { sebab: string };
}

/** What a run that begins now is given. */
export function masukanKasus<K extends KeadaanKasus>(
  jam: JamDemo,
  keadaan: K,
  sisa: Pick<MasukanKasus, 'kotakMasuk' | 'sudahDiputus'>,
): MasukanKasus<K> {
  return { jam, keadaan, ...sisa, komitSeketika: true };
}

/** A signal as the workflow found it. */
export type Surat =
  | { terbaca: true; tindakan: Tindakan }
  | { terbaca: false; nama: string; sebab: 'tidakTerbaca' | 'bentukSalah' };

export interface RingkasanKasus {
  kasusId: string;
  nomor: string;
  tahap: string;
  versi: number;
  /** Entries of the history this run has seen, and when the last of them was. */
  urutan: number;
  waktu: Waktu;
  menungguDiputus: number;
  langkahSelesai: readonly LangkahSelesai[];
}

/** State of the case for tools; the API never asks the engine, it reads the projection. */
export const ringkasanQuery = defineQuery<RingkasanKasus>('ringkasan');

/** Workflow types by service. */
export const JENIS_ALUR = {
  lansia: 'rekomendasiLansia',
  rps: 'hunianRps',
  pengaduan: 'penangananPengaduan',
  pdp: 'permintaanPdp',
} as const satisfies Record<Layanan, string>;
