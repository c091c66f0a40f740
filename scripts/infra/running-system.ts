import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { lockHolder } from './data-folder.ts';
import { UserError } from './user-error.ts';

const environmentSchema = z.record(z.string(), z.string());

/** Environment variables of the services, for config.ts to read. */
export type ServiceEnvironment = z.output<typeof environmentSchema>;

/** Notes how the running services were configured; returns how to remove the note. */
export async function noteRunningSystem(
  dataDir: string,
  environment: ServiceEnvironment,
): Promise<() => Promise<void>> {
  const file = noteFile(dataDir);
  await writeFile(file, JSON.stringify(environment, undefined, 2), { mode: 0o600 });
  return () => rm(file, { force: true });
}

/**
 * The environment of the system that runs from this data folder, so that a script beside it can say
 * `bacaKonfigurasi(await readRunningSystem(dataDir))`.
 * @throws UserError when nothing runs from there.
 */
export async function readRunningSystem(dataDir: string): Promise<ServiceEnvironment> {
  const note = await readFile(noteFile(dataDir), 'utf8').catch(() => undefined);
  if (note === undefined || (await lockHolder(dataDir)) === undefined) {
    throw new UserError(
      'Lindung belum berjalan. Jalankan "npm start" di terminal lain dan tunggu sampai siap.',
    );
  }
  return environmentSchema.parse(JSON.parse(note));
}

function noteFile(dataDir: string): string {
  return join(dataDir, 'berjalan.json');
}
