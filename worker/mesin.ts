import { isGrpcServiceError, WorkflowNotFoundError } from '@temporalio/client';
import type { RingkasanKasus } from '../workflows/pesan.ts';
import { ringkasanQuery } from '../workflows/pesan.ts';
import type { AlatWorker } from './alat.ts';

const JAWAB_MS = 30_000;
/** Numbers of gRPC. */
const NOT_FOUND = 5;
const UNAVAILABLE = 14;

/** What a workflow says of its case: whatever run has its id, closed ones too. */
export async function tanya(
  a: AlatWorker,
  alurId: string,
): Promise<RingkasanKasus | 'HILANG' | 'TIDAK_MENJAWAB'> {
  try {
    return await a.client.withDeadline(Date.now() + JAWAB_MS, () =>
      a.client.workflow.getHandle(alurId).query(ringkasanQuery),
    );
  } catch (e) {
    if (e instanceof WorkflowNotFoundError) return 'HILANG';
    if (mesinPergi(e)) throw e;
    return 'TIDAK_MENJAWAB';
  }
}

/** Whether the engine itself cannot be reached. */
export function mesinPergi(e: unknown): boolean {
  const sebab = e instanceof Error && e.cause ? e.cause : e;
  return isGrpcServiceError(sebab) && (sebab.code as number) === UNAVAILABLE;
}

export async function akhiri(a: AlatWorker, alurId: string, sebab: string): Promise<void> {
  try {
    await a.client.workflow.getHandle(alurId).terminate(`pemulihan: ${sebab}`);
  } catch (e) {
    // It has ended, which is as good.
    if (!(e instanceof WorkflowNotFoundError)) throw e;
  }
}

/** Takes a run out of the engine, so that its id is free. @returns false where it is gone already */
export async function hapusJalan(a: AlatWorker, workflowId: string, runId = ''): Promise<boolean> {
  const { namespace } = a.client.options;
  try {
    await a.client.workflowService.deleteWorkflowExecution({
      namespace,
      workflowExecution: { workflowId, runId },
    });
    return true;
  } catch (e) {
    if (isGrpcServiceError(e) && (e.code as number) === NOT_FOUND) return false;
    throw e;
  }
}
