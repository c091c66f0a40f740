import type { Client } from '@temporalio/client';

/** What a workflow costs the engine, counted in its own history. */
export interface UkuranAlur {
  peristiwa: number;
  byte: number;
  sinyal: number;
  penghitungWaktu: number;
  kegiatan: number;
  /** Run by the worker that holds the workflow, without a task of their own. */
  kegiatanLokal: number;
}

/** The simplest of some cases: the others were signalled again by the sweeper, while the machine was behind. */
export async function ukurTersederhana(client: Client, workflowIds: readonly string[]): Promise<UkuranAlur> {
  const semua = await Promise.all(workflowIds.map((id) => ukurAlur(client, id)));
  const [pertama] = semua.toSorted((a, b) => a.peristiwa - b.peristiwa);
  if (!pertama) throw new Error('tidak ada kasus untuk diukur');
  return pertama;
}

async function ukurAlur(client: Client, workflowId: string): Promise<UkuranAlur> {
  const handle = client.workflow.getHandle(workflowId);
  const [riwayat, { historyLength, historySize = 0 }] = await Promise.all([
    handle.fetchHistory(),
    handle.describe(),
  ]);
  const events = riwayat.events ?? [];
  return {
    peristiwa: historyLength,
    byte: historySize,
    sinyal: events.filter((e) => e.workflowExecutionSignaledEventAttributes).length,
    penghitungWaktu: events.filter((e) => e.timerStartedEventAttributes).length,
    kegiatan: events.filter((e) => e.activityTaskScheduledEventAttributes).length,
    kegiatanLokal: events.filter((e) => e.markerRecordedEventAttributes?.markerName === 'core_local_activity')
      .length,
  };
}
