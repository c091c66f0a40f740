/**
 * Makes a real office out of a file (docs/contoh/instansi.json shows one) and prints its admin's temporary password once.
 * Usage: npm run instansi:tambah -- file.json, beside a running system, or with its environment. Exit code 1 where the
 * file is refused: then nothing was made.
 */
import { readFile } from 'node:fs/promises';
import { bacaKonfigurasi, bacaKonfigurasiMulai, KesalahanKonfigurasi } from '../config.ts';
import { bacaJam, jamDinding } from '../db/jam.ts';
import { daftarkanKantor, sudahAda } from '../db/kantor-baru.ts';
import type { KantorBaru } from '../db/kantor-baru.schema.ts';
import { kantorBaru } from '../db/kantor-baru.schema.ts';
import { hashKataSandi } from '../db/kata-sandi.ts';
import { kataSandiSementara } from '../db/kata-sandi-sementara.ts';
import type { Db } from '../db/koneksi.ts';
import { bukaDb } from '../db/koneksi.ts';
import { pemegangKunciDb } from '../db/kunci/pemegang-kunci.ts';
import type { Waktu } from '../domain/jam/waktu.ts';
import { kesalahanKantorBaru } from '../domain/kantor/periksa-baru.ts';
import type { Kesalahan } from '../domain/kasus/penolakan.ts';
import { kesalahanDari } from '../api/isian.ts';
import { pesanIsian } from '../api/pesan-isian.ts';
import { readRunningSystem } from './infra/running-system.ts';
import { UserError } from './infra/user-error.ts';

async function pengaturan() {
  const { databaseUrl, dataDir } = bacaKonfigurasiMulai();
  return databaseUrl ? bacaKonfigurasi() : bacaKonfigurasi(await readRunningSystem(dataDir));
}

/** @throws UserError naming every fault of the file by its place */
async function bacaBerkas(jalur: string | undefined, sekarang: Waktu): Promise<KantorBaru> {
  if (jalur === undefined) {
    throw new UserError(
      'Sebutkan berkasnya: npm run instansi:tambah -- berkas.json (contoh: docs/contoh/instansi.json)',
    );
  }
  const teks = await readFile(jalur, 'utf8').catch(() => {
    throw new UserError(`Berkas ${jalur} tidak dapat dibaca.`);
  });
  const hasil = kantorBaru.safeParse(uraiJson(jalur, teks), { error: pesanIsian });
  if (!hasil.success) throw ditolak(jalur, kesalahanDari(hasil.error));
  const salah = kesalahanKantorBaru(hasil.data, sekarang);
  if (salah.length > 0) throw ditolak(jalur, salah);
  return hasil.data;
}

function uraiJson(jalur: string, teks: string): unknown {
  try {
    return JSON.parse(teks);
  } catch (e) {
    throw new UserError(`Berkas ${jalur} bukan JSON yang sah: ${e instanceof Error ? e.message : ''}`);
  }
}

function ditolak(jalur: string, salah: readonly Kesalahan[]): UserError {
  const baris = salah.map((k) => `  ${k.lokasi === '' ? '(berkas)' : k.lokasi}: ${k.pesan}`);
  return new UserError([`Berkas ${jalur} belum benar; kantor tidak didaftarkan:`, ...baris].join('\n'));
}

/** Another master key would give the office a key that the API and the worker cannot open. */
async function periksaKunciInduk(db: Db, kunciInduk: Buffer): Promise<void> {
  const kantor = await db.selectFrom('kunci_instansi').select('instansi_id').limit(1).executeTakeFirst();
  if (!kantor) return;
  await pemegangKunciDb(db, kunciInduk)
    .kantor(kantor.instansi_id)
    .catch(() => {
      throw new UserError(
        'LINDUNG_KUNCI_INDUK bukan kunci induk basis data ini. Pakai kunci yang sama dengan Lindung.',
      );
    });
}

async function main(): Promise<void> {
  const { databaseUrl, kunciInduk } = await pengaturan();
  const induk = Buffer.from(kunciInduk, 'base64');
  // An error on an idle connection is met again by the next query.
  const db = bukaDb(databaseUrl, 'pemilik', () => undefined, 2);
  try {
    const sekarang = jamDinding(await bacaJam(db), Date.now)();
    const jalur = process.argv[2];
    const k = await bacaBerkas(jalur, sekarang);
    const ada = await sudahAda(db, k);
    const salah = [
      ...(ada.id ? [{ lokasi: 'id', pesan: 'Kantor dengan id ini sudah ada.' }] : []),
      ...(ada.surel ? [{ lokasi: 'admin.surel', pesan: 'Surel ini sudah dipakai sebuah akun.' }] : []),
    ];
    if (salah.length > 0) throw ditolak(jalur ?? '', salah);
    await periksaKunciInduk(db, induk);
    const sandi = kataSandiSementara();
    await daftarkanKantor(db, induk, k, await hashKataSandi(sandi), sekarang);
    process.stdout.write(
      `${k.nama} terdaftar.\nAdmin: ${k.admin.surel}\nKata sandi sementara (hanya tampil sekali, wajib diganti): ${sandi}\n`,
    );
  } finally {
    await db.destroy();
  }
}

try {
  await main();
} catch (galat) {
  const terduga = galat instanceof UserError || galat instanceof KesalahanKonfigurasi;
  process.stderr.write(`${terduga ? galat.message : String(galat)}\n`);
  process.exitCode = terduga ? 1 : 2;
}
