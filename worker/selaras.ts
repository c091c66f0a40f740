import { setTimeout as jeda } from 'node:timers/promises';
import { SEBELUM_SEMUA } from '../db/kasus.repository.ts';
import type { CatatanKasus } from '../db/pulihan.repository.ts';
import {
  alurDikenal,
  bacaCatatan,
  bukaKembaliMenunggu,
  catatSelaras,
  halamanCatatan,
  pulihanBelumSelaras,
} from '../db/pulihan.repository.ts';
import type { Waktu } from '../domain/jam/waktu.ts';
import { ANTREAN } from '../engine/nama.ts';
import type { RingkasanKasus } from '../workflows/pesan.ts';
import type { AlatWorker } from './alat.ts';
import { akhiri, hapusJalan, tanya } from './mesin.ts';
import { mulaiDariCatatan } from './pendamai.ts';

const SEHALAMAN = 500;
const SERENTAK = 20;
/** A commit reaches its workflow a moment after it is on record. */
const SUSUL_MS = 1_000;

export interface HasilSelaras {
  /** Workflows that were behind or ahead of their case and were started again from its recorded state. */
  dimulaiLagi: string[];
  /** Workflows of what is not on record. */
  dihapus: string[];
}

/**
 * After a restore, holds every workflow against the record, once. The record is right.
 *
 * 1. A workflow of a case that nobody knows, or that has ended on record, goes: else the number, when it is given
 *    again, would find its workflow taken.
 * 2. An open case whose workflow is in another state is started again from the recorded one. By itself it would notice
 *    only at its next commit, and its timers may be those of another stage.
 * 3. So is a case with an act that waited through the restore: an engine that is ahead remembers having judged it.
 * 4. What has no workflow at all is left to the reconciler, births to the sweeper.
 * @returns null where nothing was restored
 */
export async function selaraskan(a: AlatWorker): Promise<HasilSelaras | null> {
  return a.l.db.transaction().execute(async (trx) => {
    const pada = await pulihanBelumSelaras(trx);
    if (pada === null) return null;
    const hasil: HasilSelaras = { dimulaiLagi: [], dihapus: [] };
    await bersihkan(a, pada, hasil);
    for (let sesudah = SEBELUM_SEMUA; ;) {
      const kasus = await halamanCatatan(a.l.db, pada, sesudah, SEHALAMAN);
      const akhir = kasus.at(-1);
      if (!akhir) break;
      await bersama(kasus, (k) => cocokkan(a, pada, k, hasil));
      sesudah = akhir.id;
    }
    await catatSelaras(trx);
    const { dimulaiLagi, dihapus } = hasil;
    a.log.warn(
      { dimulaiLagi: dimulaiLagi.length, dihapus: dihapus.length },
      'mesin dicocokkan dengan catatan yang dipulihkan',
    );
    return hasil;
  });
}

async function bersihkan(a: AlatWorker, pada: Waktu, hasil: HasilSelaras): Promise<void> {
  const dikenal = await alurDikenal(a.l.db);
  const menunggu = new Set(await bukaKembaliMenunggu(a.l.db, pada));
  const semua: { alurId: string; runId: string; berjalan: boolean }[] = [];
  for await (const w of a.client.workflow.list({ query: `TaskQueue = '${ANTREAN}'` })) {
    semua.push({ alurId: w.workflowId, runId: w.runId, berjalan: w.status.name === 'RUNNING' });
  }
  await bersama(semua, async ({ alurId, runId, berjalan }) => {
    const milik = dikenal.get(alurId);
    const salah =
      !milik || menunggu.has(alurId) || (berjalan && (await sudahBerakhir(a, pada, milik.kasusId, alurId)));
    if (salah && (await hapusJalan(a, alurId, runId))) hasil.dihapus.push(alurId);
  });
}

/** Whether a running workflow is of a case that is closed on record; one that is just being reopened is not. */
async function sudahBerakhir(a: AlatWorker, pada: Waktu, kasusId: string, alurId: string): Promise<boolean> {
  const k = await bacaCatatan(a.l.db, pada, kasusId);
  if (!k) return false;
  if (k.terbuka) return k.alurId !== alurId;
  const r = await tanya(a, alurId);
  return typeof r === 'string' || !sama(r, k);
}

async function cocokkan(a: AlatWorker, pada: Waktu, k: CatatanKasus, hasil: HasilSelaras): Promise<void> {
  const beda = (await bedanya(a, k)) && (await bedaJuga(a, pada, k.id));
  if (!beda) return;
  if (k.urutan === 0) {
    if (await hapusJalan(a, k.alurId)) hasil.dihapus.push(k.alurId);
    return;
  }
  await akhiri(a, k.alurId, beda);
  if (await mulaiDariCatatan(a, k.id, beda)) hasil.dimulaiLagi.push(k.alurId);
}

/** Looks once more, a moment later: what was committed in between is no difference. */
async function bedaJuga(a: AlatWorker, pada: Waktu, kasusId: string): Promise<string | null> {
  await jeda(SUSUL_MS);
  const k = await bacaCatatan(a.l.db, pada, kasusId);
  return k?.terbuka ? bedanya(a, k) : null;
}

async function bedanya(a: AlatWorker, k: CatatanKasus): Promise<string | null> {
  const r = await tanya(a, k.alurId);
  if (r === 'HILANG') return null;
  if (r === 'TIDAK_MENJAWAB') return r;
  // A birth waits in the inbox of the workflow it was started with.
  if (sama(r, k)) return k.menunggu && k.urutan > 0 ? 'ADA_YANG_MENUNGGU' : null;
  if (r.urutan === k.urutan) return 'BERBEDA';
  return r.urutan < k.urutan ? 'TERTINGGAL' : 'MENDAHULUI';
}

function sama(r: RingkasanKasus, k: CatatanKasus): boolean {
  return (
    r.kasusId === k.id &&
    r.urutan === k.urutan &&
    r.versi === k.versi &&
    r.tahap === k.tahap &&
    r.waktu === k.waktu
  );
}

/** A few at a time. */
async function bersama<T>(semua: readonly T[], kerja: (satu: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < semua.length; i += SERENTAK) {
    await Promise.all(semua.slice(i, i + SERENTAK).map(kerja));
  }
}
