import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GudangBerkas } from './gudang.ts';
import { GudangPergi } from './gudang.ts';

/** A store in a folder; several processes may share it. */
export function gudangFolder(direktori: string): GudangBerkas {
  // Folders of up to 256 names each keep any one of them small.
  const tempat = (id: string) => join(direktori, id.slice(0, 2), id);
  return {
    simpan: (id, kotak) => dijaga(() => tulis(tempat(id), kotak)),
    hapus: (id) => dijaga(() => rm(tempat(id), { force: true })),
    buka: (id) =>
      dijaga(async () => {
        try {
          return await readFile(tempat(id));
        } catch (e) {
          if (kode(e) === 'ENOENT') return null;
          throw e;
        }
      }),
  };
}

async function tulis(tujuan: string, kotak: Buffer): Promise<void> {
  await mkdir(dirname(tujuan), { recursive: true, mode: 0o700 });
  const sementara = `${tujuan}.${randomUUID()}.sementara`;
  try {
    await writeFile(sementara, kotak, { mode: 0o600, flush: true });
    await rename(sementara, tujuan);
  } catch (e) {
    await rm(sementara, { force: true });
    throw e;
  }
}

async function dijaga<T>(kerja: () => Promise<T>): Promise<T> {
  try {
    return await kerja();
  } catch (e) {
    throw new GudangPergi(`folder: ${kode(e)}`);
  }
}

function kode(e: unknown): string {
  return (e as NodeJS.ErrnoException).code ?? 'tidak diketahui';
}
