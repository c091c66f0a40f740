import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** SHA-256 of a file as it lies there, in hexadecimal. */
export async function sidikBerkas(berkas: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(berkas), hash);
  return hash.digest('hex');
}

export async function adaBerkas(berkas: string): Promise<boolean> {
  return access(berkas).then(
    () => true,
    () => false,
  );
}
