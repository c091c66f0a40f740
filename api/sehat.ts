import { sql } from 'kysely';
import { ANTREAN } from '../engine/nama.ts';
import type { Lingkungan } from './lingkungan.ts';

/** What the system needs to do its work. */
export const BAGIAN = ['basisData', 'temporal', 'pekerja'] as const;
export type Bagian = (typeof BAGIAN)[number];
export type KeadaanBagian = Record<Bagian, 'siap' | 'tidakSiap'>;

const BATAS_BASIS_DATA_MS = 2_000;
// The client tries again by itself; the deadline ends that, and is waited for, so that no attempt is left behind.
const BATAS_MESIN_MS = 1_500;
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
    menjawab(sql`select 1`.execute(l.db)),
    pollerTerakhir(l).catch(() => null),
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
  const { connection, workflowService, options } = l.client;
  const { pollers } = await connection.withDeadline(Date.now() + BATAS_MESIN_MS, () =>
    workflowService.describeTaskQueue({
      namespace: options.namespace,
      taskQueue: { name: ANTREAN },
    }),
  );
  return Math.max(0, ...(pollers ?? []).map((p) => Number(p.lastAccessTime?.seconds ?? 0) * 1_000));
}

/** A database that does not answer in time counts as away. */
async function menjawab(janji: Promise<unknown>): Promise<boolean> {
  let batas: NodeJS.Timeout | undefined;
  const habis = new Promise<boolean>((selesai) => {
    batas = setTimeout(() => selesai(false), BATAS_BASIS_DATA_MS);
  });
  const dijawab = janji.then(
    () => true,
    () => false,
  );
  return Promise.race([dijawab, habis]).finally(() => clearTimeout(batas));
}
