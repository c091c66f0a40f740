import type { Konfigurasi } from '../../config.ts';
import { bacaKonfigurasi, bacaKonfigurasiMulai } from '../../config.ts';
import type { Mesin } from '../../db/cadangan/mesin.ts';
import { commandLine, isAlive, readPid } from '../infra/processes.ts';
import { readRunningSystem } from '../infra/running-system.ts';
import { ownEngineFile } from '../infra/system.ts';

/** Settings of the system that runs beside this script, or else those of its own environment. */
export async function lingkunganSistem(): Promise<Konfigurasi> {
  const { databaseUrl, dataDir, lingkungan } = bacaKonfigurasiMulai();
  if (databaseUrl !== undefined) return bacaKonfigurasi(lingkungan);
  return bacaKonfigurasi({ ...lingkungan, ...(await readRunningSystem(dataDir)) });
}

/** Where the engine of that system keeps its workflows, as far as this script can reach it. */
export async function mesinBerjalan({ databaseMesin, dataDir }: Konfigurasi): Promise<Mesin> {
  const { utama, pencarian } = databaseMesin;
  if (utama !== undefined) return { jenis: 'postgres', utama, pencarian };
  const berkas = ownEngineFile(dataDir);
  const pid = await readPid(`${berkas}.pid`);
  const berjalan = pid !== undefined && isAlive(pid) && (await commandLine(pid)).includes(berkas);
  return berjalan ? { jenis: 'sqlite', berkas } : { jenis: 'tidakAda' };
}
