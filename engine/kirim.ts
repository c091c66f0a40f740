import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import { WorkflowIdReusePolicy } from '@temporalio/common';
import type { JamDemo } from '../domain/jam/skala.ts';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import { RINGKASAN_ALUR } from '../domain/kasus/ringkasan.ts';
import type { Tindakan } from '../domain/kasus/tindakan.ts';
import { ATURAN } from '../domain/layanan.ts';
import type { MasukanKasus, Surat } from '../workflows/pesan.ts';
import { JENIS_ALUR, masukanKasus } from '../workflows/pesan.ts';
import { ANTREAN, ATRIBUT } from './nama.ts';

/** Workflow id of a reopened case; `ke` counts the attempts to reopen it, from 2. */
export function alurBukaKembali(nomor: string, ke: number): string {
  return `${nomor}-b${ke}`;
}

/** What a case is started with. */
export function masukanAwal(jam: JamDemo, keadaan: KeadaanKasus, lahir?: Tindakan): MasukanKasus {
  const kotakMasuk: Surat[] = lahir ? [{ terbaca: true, tindakan: lahir }] : [];
  return masukanKasus(jam, keadaan, { kotakMasuk, sudahDiputus: [] });
}

/**
 * Starts a case's workflow. An id is used once; only a run that was lost (terminated, failed) may be replaced.
 * @returns false where it runs already: safe to repeat
 */
export function mulaiAlur(
  client: Client,
  alurId: string,
  masukan: MasukanKasus,
  pulih = false,
): Promise<boolean> {
  return mulai(client, alurId, masukan, pemakaianUlang(pulih));
}

const pemakaianUlang = (pulih: boolean): WorkflowIdReusePolicy =>
  pulih ? WorkflowIdReusePolicy.ALLOW_DUPLICATE_FAILED_ONLY : WorkflowIdReusePolicy.REJECT_DUPLICATE;

/**
 * As `mulaiAlur`, for a case that is open on record though its workflow has come to an end, whatever end: an engine
 * that is ahead of a restored database has seen the case close.
 */
export function mulaiAlurLagi(client: Client, alurId: string, masukan: MasukanKasus): Promise<boolean> {
  return mulai(client, alurId, masukan, WorkflowIdReusePolicy.ALLOW_DUPLICATE);
}

async function mulai(
  client: Client,
  alurId: string,
  masukan: MasukanKasus,
  workflowIdReusePolicy: WorkflowIdReusePolicy,
): Promise<boolean> {
  try {
    await client.workflow.start(JENIS_ALUR[masukan.keadaan.layanan], {
      ...pilihanAlur(alurId, masukan),
      workflowIdReusePolicy,
    });
    return true;
  } catch (e) {
    if (e instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw e;
  }
}

/** Sends an act as the signal of its name. @returns false where no such workflow runs */
export async function kirimTindakan(client: Client, alurId: string, t: Tindakan): Promise<boolean> {
  try {
    await client.workflow.getHandle(alurId).signal(t.jenis, t);
    return true;
  } catch (e) {
    if (e instanceof WorkflowNotFoundError) return false;
    throw e;
  }
}

/**
 * Starts the run that judges a `bukaKembali` and, where it is accepted, carries the case on. Only a run that was lost
 * (terminated, failed) may be replaced.
 */
export async function mulaiBukaKembali(
  client: Client,
  alurId: string,
  masukan: MasukanKasus,
  t: Tindakan,
  pulih = false,
): Promise<boolean> {
  try {
    await client.workflow.signalWithStart(JENIS_ALUR[masukan.keadaan.layanan], {
      ...pilihanAlur(alurId, masukan),
      workflowIdReusePolicy: pemakaianUlang(pulih),
      signal: t.jenis,
      signalArgs: [t],
    });
    return true;
  } catch (e) {
    if (e instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw e;
  }
}

function pilihanAlur(alurId: string, masukan: MasukanKasus) {
  const k = masukan.keadaan;
  const tugas = ATURAN[k.layanan].tugas(k)[0];
  const penanggung = tugas?.orangId ?? tugas?.peran;
  return {
    workflowId: alurId,
    taskQueue: ANTREAN,
    args: [masukan] as [MasukanKasus],
    staticSummary: RINGKASAN_ALUR[k.layanan],
    typedSearchAttributes: [
      { key: ATRIBUT.layanan, value: k.layanan },
      { key: ATRIBUT.instansi, value: k.instansiId },
      { key: ATRIBUT.tahap, value: k.tahap },
      { key: ATRIBUT.terlambat, value: false },
      // Known from the start: the run need not write it in an event of its own.
      ...(penanggung === undefined ? [] : [{ key: ATRIBUT.penanggung, value: penanggung }]),
    ],
  };
}
