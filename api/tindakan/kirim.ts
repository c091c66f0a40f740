import type { Resi } from '../../db/resi.repository.ts';
import type { KasusTerlihat } from '../../db/kasus-terlihat.repository.ts';
import { kirimTindakan, masukanAwal, mulaiBukaKembali } from '../../engine/kirim.ts';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Tercatat } from './catat.ts';

/** How long the engine may take to accept a signal. Whoever waits at a screen should not wait for its retries. */
const BATAS_MESIN_MS = 4_000;
/** How long a request waits for its receipt. */
export const BATAS_RESI_MS = 5_000;

/**
 * Runs a call to the engine about something that is on record already, so that its failure loses nothing.
 * @returns whether the engine could be reached
 */
export async function cobaMesin(l: Lingkungan, panggil: () => Promise<unknown>): Promise<boolean> {
  try {
    await l.client.withDeadline(Date.now() + BATAS_MESIN_MS, panggil);
    return true;
  } catch (e) {
    l.log.warn({ jenis: e instanceof Error ? e.name : typeof e }, 'mesin alur kerja tidak terjangkau');
    return false;
  }
}

/** Signals a recorded act to its workflow. Where none runs, the sweeper sees to it. @returns as `cobaMesin` */
export async function kirimTercatat(
  l: Lingkungan,
  kasus: KasusTerlihat,
  { baru }: Tercatat,
): Promise<boolean> {
  if (!baru) return true;
  const { tindakan, alurId } = baru;
  return cobaMesin(l, () =>
    kasus.terbuka
      ? kirimTindakan(l.client, alurId, tindakan)
      : mulaiBukaKembali(l.client, alurId, masukanAwal(l.jam, kasus.keadaan), tindakan),
  );
}

/**
 * Signals a recorded act and waits a moment for its receipt.
 * @throws Galat 503 where the engine is away
 */
export function kirimDanTunggu(l: Lingkungan, kasus: KasusTerlihat, t: Tercatat): Promise<Resi | null> {
  const kirim = async () => {
    if (!(await kirimTercatat(l, kasus, t))) throw tercatatMesinPergi(t.tindakanId);
  };
  return l.pengamatResi.tunggu(t.tindakanId, BATAS_RESI_MS, t.baru ? kirim : undefined);
}

export function alamatResi(tindakanId: string): string {
  return `/api/v1/tindakan/${tindakanId}`;
}

/** The act is on record and the engine is away. @param tambahan what the caller may want to keep */
export function tercatatMesinPergi(tindakanId: string, tambahan: Record<string, unknown> = {}): Galat {
  return new Galat(
    503,
    'mesinPergi',
    'Layanan sedang terganggu',
    'Permintaan Anda sudah tercatat dan diproses sendiri begitu mesin alur kerja pulih; tidak perlu dikirim ulang. ' +
      'Bila dikirim ulang dengan Idempotency-Key yang sama, tidak menjadi ganda.',
    { tambahan: { ...tambahan, tindakanId, resi: alamatResi(tindakanId) }, kepala: { 'Retry-After': '5' } },
  );
}
