import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { bacaKonfigurasiMulai } from '../../config.ts';
import { freePort } from '../infra/ports.ts';
import { systemReady } from '../infra/system-ready.ts';
import { TidakSesuaiSop } from './klien.ts';

/** 1 second of the wall is 4 hours of the demo: ten days pass in a minute. */
const SKALA = 14_400;
const SIAP_MS = 180_000;

/**
 * A second copy of the whole system on the demo clock, with ports and data of its own: for the story of a stay of
 * more than a week, where the running system keeps real time.
 */
export async function denganSalinanPeraga(
  kerja: (alamat: string, skala: number) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lindung-peraga-'));
  const port = await freePort();
  const { DATABASE_URL: _db, TEMPORAL_ADDRESS: _mesin, ...lingkungan } = bacaKonfigurasiMulai().lingkungan;
  const salinan = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...lingkungan,
      LINDUNG_PORT: String(port),
      LINDUNG_PG_PORT: String(await freePort()),
      LINDUNG_TEMPORAL_PORT: String(await freePort()),
      LINDUNG_TEMPORAL_UI_PORT: String(await freePort()),
      LINDUNG_DATA_DIR: folder,
      LINDUNG_SKALA_WAKTU: String(SKALA),
    },
  });
  const berakhir = once(salinan, 'exit');
  try {
    const alamat = `http://127.0.0.1:${port}`;
    for (const batas = Date.now() + SIAP_MS; ; await tunggu(500)) {
      if (await systemReady(alamat)) break;
      if (salinan.exitCode !== null || Date.now() > batas)
        throw new TidakSesuaiSop('salinan dengan jam peraga tidak dapat dimulai');
    }
    await kerja(alamat, SKALA);
  } finally {
    salinan.kill('SIGTERM');
    await berakhir;
    // For root the database lies outside, behind a link.
    const basisData = await realpath(join(folder, 'pgdata')).catch(() => folder);
    await rm(basisData, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  }
}
