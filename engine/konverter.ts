import { join } from 'node:path';
import type { DataConverter } from '@temporalio/common';
import type { KunciAlur } from '../db/kunci/pemegang-kunci.ts';
import { buatCodec } from './codec.ts';

/** The failure converter is loaded by path, outside and inside the workflow bundle. */
export const JALUR_KEGAGALAN = join(import.meta.dirname, 'kegagalan.ts');

/** What client, worker and replay must share to read each other's payloads. */
export function buatDataConverter(pemegang: KunciAlur): DataConverter {
  return { payloadCodecs: [buatCodec(pemegang)], failureConverterPath: JALUR_KEGAGALAN };
}
