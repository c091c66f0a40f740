import type { NativeConnection, WorkflowBundle } from '@temporalio/worker';
import { Worker } from '@temporalio/worker';
import type { DataConverter } from '@temporalio/common';
import type { Logger } from 'pino';
import { createActivities } from '../activities/daftar.ts';
import type { Lingkungan } from '../activities/lingkungan.ts';
import { menurutJenis } from '../activities/seketika.ts';
import { ANTREAN } from '../engine/nama.ts';
import { denyutkan } from './denyut.ts';
import { saringGalat } from './galat-kegiatan.ts';

/** Letters being made and what is tried again; most of the time without a database connection. */
export const KEGIATAN_SEKALIGUS = 20;
/** Each holds a database connection from beginning to end. */
const KOMIT_SEKALIGUS = 12;

export interface PilihanWorker {
  connection: NativeConnection;
  namespace: string;
  bundel: WorkflowBundle;
  dataConverter: DataConverter;
  lingkungan: Lingkungan;
  log: Logger;
}

/** The worker of both services. */
export function buatWorker(p: PilihanWorker): Promise<Worker> {
  const kegiatan = createActivities(p.lingkungan);
  return Worker.create({
    connection: p.connection,
    namespace: p.namespace,
    taskQueue: ANTREAN,
    workflowBundle: p.bundel,
    dataConverter: p.dataConverter,
    activities: { ...kegiatan, default: menurutJenis(kegiatan) },
    interceptors: { activity: [(konteks) => saringGalat(konteks, p.log), denyutkan] },
    // About 1 MB a workflow: open cases of a large office stay in memory, a small machine stays small.
    maxCachedWorkflows: 300,
    maxConcurrentActivityTaskExecutions: KEGIATAN_SEKALIGUS,
    maxConcurrentLocalActivityExecutions: KOMIT_SEKALIGUS,
    workflowTaskPollerBehavior: { type: 'autoscaling' },
    activityTaskPollerBehavior: { type: 'autoscaling' },
    shutdownGraceTime: '8 seconds',
  });
}
