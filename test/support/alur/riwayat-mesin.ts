import { temporal } from '@temporalio/proto';
import { namaKegiatan } from '../../../engine/nama.ts';
import { sampai } from '../tunggu.ts';
import type { KasusUji, Panggung } from './panggung.ts';

type Peristiwa = temporal.api.history.v1.IHistoryEvent;
type Payload = temporal.api.common.v1.IPayload;

/** A workflow's history as the engine keeps it: nothing decoded. */
export interface RiwayatMesin {
  peristiwa: Peristiwa[];
  /** Activities in the order they were scheduled, those within a workflow task where it recorded them, with their summaries as the Temporal UI reads them. */
  kegiatan: { jenis: string; ringkasan: string | null }[];
  /** Summaries of the timers, in order. */
  pewaktu: (string | null)[];
  /** All bytes of it, and its JSON: what a backup or an onlooker would get. */
  mentah: Buffer;
}

/** What the engine keeps of a case, once the workflow has nothing left to do: a receipt is there before the engine hears of its activity. */
export async function riwayatMesin(k: KasusUji): Promise<RiwayatMesin> {
  const riwayat = await riwayatTenang(k);
  const peristiwa = riwayat.events ?? [];
  const { History } = temporal.api.history.v1;
  return {
    peristiwa,
    kegiatan: peristiwa.flatMap((e) => {
      const jenis = jenisKegiatan(e);
      return jenis === null ? [] : [{ jenis, ringkasan: ringkasan(e) }];
    }),
    pewaktu: peristiwa.filter((e) => e.timerStartedEventAttributes).map(ringkasan),
    mentah: Buffer.concat([
      History.encode(riwayat).finish(),
      Buffer.from(JSON.stringify(History.fromObject(riwayat).toJSON())),
    ]),
  };
}

/** Of an activity, whether it has a task of its own or was done within the workflow's. */
export function jenisKegiatan(e: Peristiwa): string | null {
  const penanda = e.markerRecordedEventAttributes;
  if (penanda?.markerName !== 'core_local_activity') {
    return e.activityTaskScheduledEventAttributes?.activityType?.name ?? null;
  }
  const [isi] = penanda.details?.['data']?.payloads ?? [];
  if (!isi) throw new Error('penanda kegiatan tanpa isi');
  return namaKegiatan((JSON.parse(teksTerang(isi)) as { activity_type: string }).activity_type);
}

function ringkasan(e: Peristiwa): string | null {
  const isi = e.userMetadata?.summary;
  return isi ? (JSON.parse(teksTerang(isi)) as string) : null;
}

/** A payload that stands in the clear, without any codec. @throws where it is encrypted */
export function teksTerang(p: Payload): string {
  const penyandian = Buffer.from(p.metadata?.['encoding'] ?? []).toString();
  if (penyandian !== 'json/plain') throw new Error(`payload tersandi: ${penyandian}`);
  return Buffer.from(p.data ?? []).toString();
}

/** The checklist the Temporal UI shows, asked for as the UI does: without the codec. */
export async function rincianKini(p: Panggung, k: KasusUji): Promise<string> {
  await riwayatTenang(k);
  const { queryResult } = await p.client.workflowService.queryWorkflow({
    namespace: p.namespace,
    execution: { workflowId: k.alurId },
    query: { queryType: '__temporal_workflow_metadata' },
  });
  const [isi] = queryResult?.payloads ?? [];
  if (!isi) throw new Error('tidak ada rincian');
  return (JSON.parse(teksTerang(isi)) as { currentDetails: string }).currentDetails;
}

/** Search attributes as `describe` tells them, once the workflow has nothing left to do. */
export async function atribut(k: KasusUji): Promise<Record<string, unknown>> {
  await riwayatTenang(k);
  const { typedSearchAttributes } = await k.handle.describe();
  return Object.fromEntries(typedSearchAttributes.getAll().map((a) => [a.key.name, a.value]));
}

async function riwayatTenang(k: KasusUji): Promise<temporal.api.history.v1.IHistory> {
  let riwayat: temporal.api.history.v1.IHistory = {};
  const tenang = async () => {
    riwayat = await k.handle.fetchHistory();
    return tanpaPekerjaan(riwayat.events ?? []);
  };
  await sampai(tenang, 20_000, 'alur kerja tenang');
  return riwayat;
}

function tanpaPekerjaan(peristiwa: readonly Peristiwa[]): boolean {
  const jumlah = (ada: (e: Peristiwa) => unknown) => peristiwa.filter(ada).length;
  return (
    jumlah((e) => e.activityTaskScheduledEventAttributes) ===
      jumlah((e) => e.activityTaskCompletedEventAttributes) &&
    jumlah((e) => e.workflowTaskScheduledEventAttributes) ===
      jumlah((e) => e.workflowTaskCompletedEventAttributes)
  );
}
