import { sapuFrasa } from '../db/frasa.repository.ts';
import { jangkarHarian } from '../db/jangkar.ts';
import type { AlatWorker } from './alat.ts';
import { hapusTitipanBasi } from './titipan.ts';
import { damaikan } from './pendamai.ts';
import { selaraskan } from './selaras.ts';
import { sapu } from './penyapu.ts';
import { sesuaikanParaf } from './penyesuai.ts';
import { kirimIkhtisar } from './ikhtisar.ts';
import { cocokkanSurat } from './pencocok.ts';
import { putar } from './putaran.ts';
import { usulkanRetensi } from './retensi.ts';

const SEDETIK = 1_000;
const SEMENIT = 60 * SEDETIK;
const SEJAM = 60 * SEMENIT;
const SEHARI = 24 * SEJAM;

/** Starts the rounds that keep the promise that nothing is lost unseen. @returns ends them */
export function mulaiPutaran(a: AlatWorker): () => Promise<void> {
  const putaran = [
    putar('penyapu', SEDETIK, () => sapu(a), a.log),
    putar('pendamai', 30 * SEDETIK, () => selaraskan(a).then(() => damaikan(a)), a.log),
    putar('penyesuai', 30 * SEDETIK, () => sesuaikanParaf(a), a.log),
    putar('pencocok', SEMENIT, () => cocokkanSurat(a), a.log),
    // Often, so that a demo clock does not run past the morning in between.
    putar('ikhtisar', 15 * SEDETIK, () => kirimIkhtisar(a), a.log),
    putar('retensi', SEHARI, () => usulkanRetensi(a), a.log),
    putar('frasaSandi', 30 * SEDETIK, () => sapuFrasa(a.l.db), a.log),
    putar('titipan', SEJAM, () => hapusTitipanBasi(a), a.log),
    putar('jangkar', 10 * SEMENIT, () => jangkarHarian(a.l.db, new Date().toISOString()), a.log),
  ];
  return async () => {
    await Promise.all(putaran.map((p) => p.berhenti()));
  };
}
