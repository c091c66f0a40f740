import type { Client } from '@temporalio/client';
import { persentil } from '../ukuran.ts';

/** What a workflow costs the engine, counted in its own history. */
export interface UkuranAlur {
  peristiwa: number;
  byte: number;
  sinyal: number;
  penghitungWaktu: number;
  kegiatan: number;
}

/**
 * What a case usually comes to among these, each count by itself: how many timers are set depends on how soon the next
 * act is there, and some cases are signalled again by the sweeper while the machine is behind.
 */
export async function ukurBiasanya(client: Client, workflowIds: readonly string[]): Promise<UkuranAlur> {
  const semua: UkuranAlur[] = [];
  for (const id of workflowIds) semua.push(await ukurAlur(client, id));
  const tengah = (p: keyof UkuranAlur) =>
    persentil(
      semua.map((u) => u[p]),
      0.5,
    );
  return {
    peristiwa: tengah('peristiwa'),
    byte: tengah('byte'),
    sinyal: tengah('sinyal'),
    penghitungWaktu: tengah('penghitungWaktu'),
    kegiatan: tengah('kegiatan'),
  };
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
    kegiatan: events.filter(
      ({ activityTaskScheduledEventAttributes: terjadwal, markerRecordedEventAttributes: penanda }) =>
        terjadwal ?? penanda?.markerName === 'core_local_activity',
    ).length,
  };
}
