import { sql } from 'kysely';
import { ANTREAN } from '../engine/nama.ts';
import type { Lingkungan } from './lingkungan.ts';

/** What the system needs to do its work. */
export const BAGIAN = ['basisData', 'temporal', 'pekerja'] as const;
export type Bagian = (typeof BAGIAN)[number];
export type KeadaanBagian = Record<Bagian, 'siap' | 'tidakSiap'>;

const BATAS_MS = 2_000;
/** TASK_QUEUE_TYPE_WORKFLOW of temporal.api.enums.v1.TaskQueueType. */
const JENIS_ANTREAN_ALUR = 1;
const UMUR_MS = 2_000;
// A worker's long poll ends and begins again within a minute; the engine remembers pollers for five.
const POLLER_HIDUP_MS = 90_000;

/** Asks every part, at most once in two seconds however often it is called. */
export function buatPemeriksa(l: Lingkungan): () => Promise<KeadaanBagian> {
  let terakhir: { pada: number; hasil: Promise<KeadaanBagian> } | null = null;
  return () => {
    const kini = performance.now();
    if (!terakhir || kini - terakhir.pada > UMUR_MS) terakhir = { pada: kini, hasil: periksa(l) };
    return terakhir.hasil;
  };
}

async function periksa(l: Lingkungan): Promise<KeadaanBagian> {
  const [basisData, poller] = await Promise.all([
    berhasil(sql`select 1`.execute(l.db)),
    dalamBatas(pollerTerakhir(l)).catch(() => null),
  ]);
  const siap = (ya: boolean) => (ya ? 'siap' : 'tidakSiap');
  return {
    basisData: siap(basisData),
    temporal: siap(poller !== null),
    pekerja: siap(poller !== null && Date.now() - poller < POLLER_HIDUP_MS),
  };
}

/** When a worker last asked for workflow tasks, in milliseconds since 1970; 0 where none has. */
async function pollerTerakhir(l: Lingkungan): Promise<number> {
  const { pollers } = await l.client.workflowService.describeTaskQueue({
    namespace: l.client.options.namespace,
    taskQueue: { name: ANTREAN },
    taskQueueType: JENIS_ANTREAN_ALUR,
  });
  return Math.max(0, ...(pollers ?? []).map((p) => Number(p.lastAccessTime?.seconds ?? 0) * 1_000));
}

async function berhasil(janji: Promise<unknown>): Promise<boolean> {
  try {
    await dalamBatas(janji);
    return true;
  } catch {
    return false;
  }
}

/** A part that does not answer in time counts as away. */
async function dalamBatas<T>(janji: Promise<T>): Promise<T> {
  let batas: NodeJS.Timeout | undefined;
  const habis = new Promise<never>((_, tolak) => {
    batas = setTimeout(() => tolak(new Error('tidak menjawab')), BATAS_MS);
  });
  try {
    return await Promise.race([janji, habis]);
  } finally {
    clearTimeout(batas);
  }
}
