import { randomUUID } from 'node:crypto';
import type { WorkflowExecutionStatusName } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { SEBELUM_SEMUA, bacaAlur, halamanKasusTerbuka } from '../db/kasus.repository.ts';
import { ANTREAN } from '../engine/nama.ts';
import { masukanAwal, mulaiAlurLagi } from '../engine/kirim.ts';
import type { AlatWorker } from './alat.ts';
import { akhiriTanpaKunci } from './tanpa-kunci.ts';

const SEHALAMAN = 500;

/**
 * Compares the open cases with the running workflows. One that was terminated, failed or lost raises an alarm and is
 * started again from the recorded state; its own first entry says so in the history. One whose key was destroyed is
 * left in peace: nobody could read what it would be started from.
 * @returns the workflows that were started again
 */
export async function damaikan(a: AlatWorker): Promise<string[]> {
  const berjalan = new Set<string>();
  for await (const w of a.client.workflow.list({
    query: `TaskQueue = '${ANTREAN}' AND ExecutionStatus = 'Running'`,
  })) {
    berjalan.add(w.workflowId);
  }
  const dipulihkan: string[] = [];
  for (let sesudah = SEBELUM_SEMUA; ;) {
    const kasus = await halamanKasusTerbuka(a.l.db, sesudah, SEHALAMAN);
    const akhir = kasus.at(-1);
    if (!akhir) return dipulihkan;
    for (const k of kasus.filter((x) => !x.berkunci)) await akhiriTanpaKunci(a, k);
    // The list lags behind: what it misses is asked for by name before anything is done.
    for (const k of kasus.filter((x) => x.berkunci && !berjalan.has(x.alurId))) {
      const status = await statusAlur(a, k.alurId);
      if (status !== 'RUNNING' && (await mulaiDariCatatan(a, k.id, status))) dipulihkan.push(k.alurId);
    }
    sesudah = akhir.id;
  }
}

async function statusAlur(a: AlatWorker, alurId: string): Promise<WorkflowExecutionStatusName | 'HILANG'> {
  try {
    const rincian = await a.client.workflow.getHandle(alurId).describe();
    return rincian.status.name;
  } catch (e) {
    if (e instanceof WorkflowNotFoundError) return 'HILANG';
    throw e;
  }
}

/**
 * Starts the workflow of an open case from the recorded state and raises an alarm.
 * @param status what was found of the one before
 * @returns false where the case has ended or a workflow runs
 */
export async function mulaiDariCatatan(a: AlatWorker, kasusId: string, status: string): Promise<boolean> {
  const kasus = (await bacaAlur(a.l.db, a.l.brankas, [kasusId])).get(kasusId);
  // It may have ended properly since the page was read.
  if (!kasus?.terbuka) return false;
  const masukan = { ...masukanAwal(a.jam, kasus.keadaan), pemulihan: { sebab: status } };
  const mulai = await mulaiAlurLagi(a.client, kasus.alurId, masukan);
  if (!mulai) return false;
  a.log.error({ alurId: kasus.alurId, status }, 'alur kerja hilang; dimulai lagi dari keadaan tercatat');
  await a.l.db
    .insertInto('alarm')
    .values({
      id: randomUUID(),
      instansi_id: kasus.keadaan.instansiId,
      kasus_id: kasusId,
      jenis: 'alurHilang',
      rincian: JSON.stringify({ alurId: kasus.alurId, status }),
    })
    .execute();
  return true;
}
