import { jangkarHarian } from '../db/jangkar.ts';
import type { AlatWorker } from './alat.ts';
import { hapusTitipanBasi } from './titipan.ts';
import { damaikan } from './pendamai.ts';
import { sapu } from './penyapu.ts';
import { putar } from './putaran.ts';

const SEDETIK = 1_000;
const SEMENIT = 60 * SEDETIK;
const SEJAM = 60 * SEMENIT;

/** Starts the rounds that keep the promise that nothing is lost unseen. @returns ends them */
export function mulaiPutaran(a: AlatWorker): () => Promise<void> {
  const putaran = [
    putar('penyapu', SEDETIK, () => sapu(a), a.log),
    putar('pendamai', 30 * SEDETIK, () => damaikan(a), a.log),
    putar('titipan', SEJAM, () => hapusTitipanBasi(a), a.log),
    putar('jangkar', 10 * SEMENIT, () => jangkarHarian(a.l.db, new Date().toISOString()), a.log),
  ];
  return async () => {
    await Promise.all(putaran.map((p) => p.berhenti()));
  };
}
