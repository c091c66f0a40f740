import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Lingkungan } from '../activities/lingkungan.ts';
import type { JamDemo } from '../domain/jam/skala.ts';

/** What the worker's own rounds (sweeper, reconciler, anchor) need. */
export interface AlatWorker {
  l: Lingkungan;
  client: Client;
  jam: JamDemo;
  log: Logger;
}
