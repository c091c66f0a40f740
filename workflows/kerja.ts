import { proxyActivities } from '@temporalio/workflow';
import type { Kegiatan } from '../activities/daftar.ts';

/**
 * What a case does by itself. As the steps of people these commit to the database and are safe to repeat, and none is
 * given up; they may take longer, since they read whole cases and their documents.
 */
export const kerja = proxyActivities<Kegiatan>({
  startToCloseTimeout: '5 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Which activity does which work of a stage; names as `AturanLayanan.kerja` gives them. */
export type KerjaTahap = Readonly<Partial<Record<string, (typeof kerja)['susunSalinanData']>>>;
