import { join } from 'node:path';
import type { WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { JALUR_KEGAGALAN } from '../engine/konverter.ts';

const ALUR = join(import.meta.dirname, '..', 'workflows');

/** Compiles the workflows into the one file that runs in the engine's sandbox. */
export function bundelAlur(): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    workflowsPath: join(ALUR, 'index.ts'),
    workflowInterceptorModules: [join(ALUR, 'nama-mesin.ts')],
    preloadModules: [join(ALUR, 'jejak.ts')],
    failureConverterPath: JALUR_KEGAGALAN,
    logger: new DefaultLogger('WARN'),
  });
}
