import { randomBytes } from 'node:crypto';
import { lstat, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from './user-error.ts';

const storedSchema = z.strictObject({
  /** Master key that wraps each office's payload key; 32 bytes, base64. */
  kunciInduk: z.base64(),
  /** Key of the API's seal over an act; 32 bytes, base64. */
  kunciSegel: z.base64(),
  /** Key of the worker that opens passphrases; 32 bytes, base64. */
  kunciFrasa: z.base64(),
  /** Password of the embedded PostgreSQL. */
  sandiPostgres: z.string(),
});

/** Passphrases live for minutes: a folder from before there were any gets its key now. */
const olderSchema = storedSchema.partial({ kunciFrasa: true });

export type Secrets = z.output<typeof storedSchema>;

/**
 * The secrets of this data folder, made once in rahasia.json (mode 600). They are never made anew beside
 * existing data: a new master key could read nothing of it.
 */
export async function loadSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'rahasia.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined) {
    const { kunciFrasa, ...older } = parse(text, file);
    return kunciFrasa === undefined
      ? save({ ...older, kunciFrasa: newKey() }, file)
      : { ...older, kunciFrasa };
  }
  if (await lstat(join(dataDir, 'pgdata')).catch(() => undefined)) {
    throw new UserError(
      `${file} tidak dapat dibaca, padahal ${dataDir} sudah berisi data yang disandikan dengan kuncinya. ` +
        `Pulihkan berkas itu dari cadangan, atau hapus ${dataDir} untuk mulai dari kosong.`,
    );
  }
  const secrets = { kunciInduk: newKey(), kunciSegel: newKey(), kunciFrasa: newKey() };
  return save({ ...secrets, sandiPostgres: randomBytes(24).toString('base64url') }, file);
}

const newKey = (): string => randomBytes(32).toString('base64');

async function save(secrets: Secrets, file: string): Promise<Secrets> {
  // By rename: a start cut off here must not leave half a file.
  await writeFile(`${file}.baru`, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.baru`, file);
  return secrets;
}

function parse(text: string, file: string): z.output<typeof olderSchema> {
  try {
    return olderSchema.parse(JSON.parse(text));
  } catch {
    // The cause would print the secrets.
    throw new UserError(`${file} rusak. Pulihkan dari cadangan.`);
  }
}
