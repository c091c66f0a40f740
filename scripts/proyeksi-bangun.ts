/**
 * Rebuilds the projection of every case that has begun from its history. Cases are taken one by one under their lock:
 * it may run beside a working system. Usage: npm run proyeksi:bangun
 */
import { bacaKonfigurasi, bacaKonfigurasiMulai } from '../config.ts';
import { bangunUlangSemua } from '../db/bangun-ulang.ts';
import { bukaDb } from '../db/koneksi.ts';
import { bukaBrankas } from '../db/kunci/brankas.ts';
import { pemegangKunciDb } from '../db/kunci/pemegang-kunci.ts';
import { readRunningSystem } from './infra/running-system.ts';
import { UserError } from './infra/user-error.ts';

async function main(): Promise<void> {
  const mulai = bacaKonfigurasiMulai();
  const { databaseUrl, kunciInduk } = bacaKonfigurasi(
    mulai.databaseUrl ? mulai.lingkungan : await readRunningSystem(mulai.dataDir),
  );
  // An error on an idle connection is met again by the next query.
  const db = bukaDb(databaseUrl, 'aplikasi', () => undefined, 1);
  const dbKunci = bukaDb(databaseUrl, 'aplikasi', () => undefined, 1);
  const induk = Buffer.from(kunciInduk, 'base64');
  const brankas = bukaBrankas(pemegangKunciDb(dbKunci, induk), induk);
  try {
    const jumlah = await bangunUlangSemua(db, brankas);
    process.stdout.write(
      `${jumlah.diperiksa} kasus diperiksa, ${jumlah.dibangun} proyeksi dibangun ulang dari riwayat` +
        `${jumlah.takTerbaca > 0 ? `, ${jumlah.takTerbaca} tidak terbaca lagi` : ''}.\n`,
    );
  } finally {
    await Promise.all([db.destroy(), dbKunci.destroy()]);
  }
}

try {
  await main();
} catch (galat) {
  process.stderr.write(`${galat instanceof UserError ? galat.message : String(galat)}\n`);
  process.exitCode = 1;
}
