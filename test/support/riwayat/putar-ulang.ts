import type { ReplayWorkerOptions } from '@temporalio/worker';
import { buatDataConverter } from '../../../engine/konverter.ts';
import { bacaBundel } from '../alur/bundel.ts';
import { pemegangRekaman } from './kunci.ts';

/** How histories are replayed under the present code. */
export function pilihanPutarUlang(): ReplayWorkerOptions {
  // In a thread of its own: in this one it would leave a hook on every promise of the files that come after.
  const diUtasSendiri = { debugMode: false };
  return {
    workflowBundle: bacaBundel(),
    dataConverter: buatDataConverter(pemegangRekaman),
    ...diUtasSendiri,
  };
}
