/**
 * Verifies the hash chains of the history and the daily anchors; names the first bad row.
 * Usage: npm run audit:periksa, beside a running system, or with its environment. Exit code 1 where something is wrong.
 */
import { bacaKonfigurasi, bacaKonfigurasiMulai } from '../config.ts';
import { periksaAudit, tempatRusak } from '../db/audit.ts';
import { bukaDb } from '../db/koneksi.ts';
import { readRunningSystem } from './infra/running-system.ts';
import { UserError } from './infra/user-error.ts';

async function alamatDatabase(): Promise<string> {
  const { databaseUrl, dataDir } = bacaKonfigurasiMulai();
  return databaseUrl ?? bacaKonfigurasi(await readRunningSystem(dataDir)).databaseUrl;
}

async function main(): Promise<number> {
  // An error on an idle connection is met again by the next query.
  const db = bukaDb(await alamatDatabase(), 'aplikasi', () => undefined, 2);
  try {
    const { kasus, kantor, baris, jangkar, kerusakan } = await periksaAudit(db);
    if (kerusakan) {
      process.stderr.write(`RUSAK: ${tempatRusak(kerusakan)}: ${kerusakan.sebab}\n`);
      return 1;
    }
    process.stdout.write(
      `Riwayat utuh: ${kasus} kasus, ${kantor} kantor, ${baris} baris, ${jangkar} jangkar harian.\n`,
    );
    return 0;
  } finally {
    await db.destroy();
  }
}

try {
  process.exitCode = await main();
} catch (galat) {
  process.stderr.write(`${galat instanceof UserError ? galat.message : String(galat)}\n`);
  process.exitCode = 2;
}
