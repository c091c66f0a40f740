import { pino } from 'pino';
import type { AlatWorker } from '../../../worker/alat.ts';
import { sapu } from '../../../worker/penyapu.ts';
import type { Panggung } from './panggung.ts';

/** What the worker's rounds are given. */
export function alatWorker(p: Panggung): AlatWorker {
  const { l, client, jam } = p;
  return { l, client, jam, log: pino({ level: 'silent' }) };
}

/** One round of the sweeper over everything that waits. */
export async function sapuSekarang(p: Panggung): Promise<void> {
  await sapu(alatWorker(p), 0);
}
