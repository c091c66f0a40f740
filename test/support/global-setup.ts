import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bacaKonfigurasiMulai } from '../../config.ts';
import { startTemporaryPostgres } from '../../scripts/infra/postgres.ts';
import { freePort } from '../../scripts/infra/ports.ts';
import { findTemporal, findTestServer } from '../../scripts/infra/temporal-binary.ts';
import { startTemporal } from '../../scripts/infra/temporal-server.ts';
import { buatSertifikatUji } from '../../surat/tanda-tangan/sertifikat-uji.ts';
import { tulisPem } from '../../surat/tanda-tangan/pem.ts';
import { bundelAlur } from '../../worker/bundel.ts';
import { siapkanTemplat } from './basis-data.ts';

/** Ends what the run started; read by global-teardown.ts. */
export interface UjiGlobal {
  hentikan?: () => Promise<void>;
}

/**
 * The real servers of a test run, started once: PostgreSQL (each test file makes a database of its own on it),
 * Temporal, the workflow bundle, and the certificate that letters are signed with. Tests find them by the environment.
 */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lindung-jest-'));
  const { cacheDir, path } = bacaKonfigurasiMulai();
  const tempat = { cacheDir, path, report: (baris: string) => process.stderr.write(`${baris}\n`) };
  const [postgres, temporal, bundel] = await Promise.all([
    startTemporaryPostgres(),
    mulaiTemporal(folder, tempat),
    tulisBundel(folder),
  ]);
  Object.assign(process.env, {
    LINDUNG_UJI_PG_URL: postgres.url,
    LINDUNG_UJI_KUNCI_INDUK: await siapkanTemplat(postgres.url),
    LINDUNG_UJI_TEMPORAL: temporal.address,
    LINDUNG_UJI_TEMPORAL_CLI: await findTemporal(tempat),
    LINDUNG_UJI_SERVER_LOMPAT: await findTestServer(tempat),
    LINDUNG_UJI_BUNDEL: bundel,
    LINDUNG_UJI_SERTIFIKAT: tulisPem(await buatSertifikatUji(new Date())),
  });
  (globalThis as UjiGlobal).hentikan = async () => {
    await Promise.all([postgres.stop(), temporal.stop()]);
    await rm(folder, { recursive: true, force: true });
  };
}

async function mulaiTemporal(folder: string, tempat: Parameters<typeof findTemporal>[0]) {
  return startTemporal({
    binary: await findTemporal(tempat),
    dbFile: join(folder, 'temporal.db'),
    port: await freePort(),
    logFile: join(folder, 'temporal.log'),
  });
}

async function tulisBundel(folder: string): Promise<string> {
  const berkas = join(folder, 'alur.js');
  await writeFile(berkas, (await bundelAlur()).code);
  return berkas;
}
