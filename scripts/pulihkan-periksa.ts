/**
 * Verifies that what is recorded agrees with itself: chains, states, receipts, registers, documents.
 * Usage: npm run pulihkan:periksa, beside a running system, or with its environment. Exit code 1 where something is wrong.
 */
import { bukaGudang } from '../db/gudang/buka.ts';
import { jelaskan } from './cadangan/jelaskan.ts';
import { periksaDanLaporkan } from './cadangan/laporan-periksa.ts';
import { lingkunganSistem } from './cadangan/lingkungan.ts';

try {
  const konfigurasi = await lingkunganSistem();
  const kunciInduk = Buffer.from(konfigurasi.kunciInduk, 'base64');
  process.exitCode = await periksaDanLaporkan(konfigurasi.databaseUrl, kunciInduk, bukaGudang(konfigurasi));
} catch (galat) {
  process.stderr.write(`${jelaskan(galat)}\n`);
  process.exitCode = 2;
}
