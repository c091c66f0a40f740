import { readFileSync } from 'node:fs';
import type { WorkflowBundle } from '@temporalio/worker';

/** The workflow bundle of this run, built once by global-setup.ts. */
export function bacaBundel(): WorkflowBundle {
  return { code: readFileSync(process.env['LINDUNG_UJI_BUNDEL'] ?? '', 'utf8') };
}
