import { open, rm, stat } from 'node:fs/promises';
import { setTimeout as jeda } from 'node:timers/promises';
import { KesalahanCadangan } from './kesalahan.ts';

const BASI_MS = 60_000;
const TUNGGU_MS = 90_000;

/** Runs a short piece of work while nobody else, in any process, holds the same lock file. */
export async function denganGembok<T>(berkas: string, kerja: () => Promise<T>): Promise<T> {
  for (const batas = Date.now() + TUNGGU_MS; !(await ambil(berkas)); await jeda(20)) {
    if (Date.now() > batas) throw new KesalahanCadangan(`${berkas} dipegang proses lain terlalu lama.`);
    await lepasYangBasi(berkas);
  }
  try {
    return await kerja();
  } finally {
    await rm(berkas, { force: true });
  }
}

async function ambil(berkas: string): Promise<boolean> {
  try {
    await (await open(berkas, 'wx', 0o600)).close();
    return true;
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw e;
  }
}

/** What is done under the lock takes seconds: an old one was left by a process that died. */
async function lepasYangBasi(berkas: string): Promise<void> {
  const dibuat = await stat(berkas).catch(() => null);
  if (dibuat && Date.now() - dibuat.mtimeMs > BASI_MS) await rm(berkas, { force: true });
}
