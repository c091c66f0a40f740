import { ApplicationFailure } from '@temporalio/workflow';
import { adalahPenanda } from '../engine/nama.ts';

/**
 * A run that cannot read its own case any more ends: the key was destroyed. It fails rather than completes, so that
 * the reconciler may start the case again, should the key come back out of a backup.
 * @throws ApplicationFailure where what came is the marker of an unreadable payload, or says so itself
 */
export function pastikanTerbaca<T>(isi: T): Exclude<T, { hasil: 'musnah' }> {
  if (adalahPenanda(isi) || (isi as { hasil?: unknown }).hasil === 'musnah') {
    throw ApplicationFailure.nonRetryable('data kasus tidak dapat dibaca lagi', 'DataMusnah');
  }
  return isi as Exclude<T, { hasil: 'musnah' }>;
}
