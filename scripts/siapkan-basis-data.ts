/**
 * Brings the database of the environment up to date: schema, data keys of the offices, clock; outside production the
 * sample offices too. Safe to repeat. Usage: node scripts/siapkan-basis-data.ts, before the worker and the API start.
 */
import { bacaKonfigurasi, KesalahanKonfigurasi } from '../config.ts';
import { KesalahanJam } from '../db/jam.ts';
import { AkunContohAktif, prepareDatabase } from '../db/prepare.ts';

try {
  const { databaseUrl, modeProduksi, skalaWaktu, kunciInduk } = bacaKonfigurasi();
  await prepareDatabase(databaseUrl, { contoh: !modeProduksi, skalaWaktu, kunciInduk });
  process.stdout.write('Basis data siap.\n');
} catch (galat) {
  const terduga = [KesalahanKonfigurasi, KesalahanJam, AkunContohAktif].some(
    (jenis) => galat instanceof jenis,
  );
  process.stderr.write(`${terduga && galat instanceof Error ? galat.message : String(galat)}\n`);
  process.exitCode = 1;
}
