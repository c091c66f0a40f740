import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Everything a folder holds, unpacked, as one would search it with grep. */
export async function bacaSemua(folder: string): Promise<Map<string, Buffer>> {
  const isi = new Map<string, Buffer>();
  for (const b of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!b.isFile()) continue;
    const berkas = join(b.parentPath, b.name);
    const mentah = await readFile(berkas);
    isi.set(berkas, b.name.endsWith('.gz') ? gunzipSync(mentah) : mentah);
  }
  return isi;
}
