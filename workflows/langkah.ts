import { proxyActivities } from '@temporalio/workflow';
import type { Kegiatan } from '../activities/daftar.ts';

/**
 * The activities, by how they may fail: all of them commit to the database and are safe to repeat, so they are tried
 * until the database is back. No act is given up.
 */
export const langkah = proxyActivities<Kegiatan>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});

/** An act's activity as the workflow calls it. */
export type LangkahSop = (typeof langkah)['catatDalamBerkas'];
