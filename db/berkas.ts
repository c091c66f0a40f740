import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** Folders of up to 256 names each keep any one of them small. */
function tempat(direktori: string, id: string): string {
  return join(direktori, id.slice(0, 2), id);
}

/** Stores a document's content. Under its name there is either all of it or nothing. */
export async function simpanBerkas(direktori: string, id: string, isi: Buffer): Promise<void> {
  const tujuan = tempat(direktori, id);
  await mkdir(dirname(tujuan), { recursive: true, mode: 0o700 });
  const sementara = `${tujuan}.${randomUUID()}.sementara`;
  try {
    await writeFile(sementara, isi, { mode: 0o600, flush: true });
    await rename(sementara, tujuan);
  } catch (e) {
    await rm(sementara, { force: true });
    throw e;
  }
}

/** Removes a document's content; safe to repeat. */
export async function hapusBerkas(direktori: string, id: string): Promise<void> {
  await rm(tempat(direktori, id), { force: true });
}

/** @returns the content as a stream with its length, or null where the file is gone */
export async function bukaBerkas(
  direktori: string,
  id: string,
): Promise<{ ukuran: number; aliran: Readable } | null> {
  try {
    const berkas = await open(tempat(direktori, id));
    return { ukuran: (await berkas.stat()).size, aliran: berkas.createReadStream() };
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw e;
  }
}
