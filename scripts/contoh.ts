/**
 * Three stories against the running system, through its HTTP API alone. Fails loudly where a step does not do what
 * the SOP says. Usage: npm run contoh, with npm start running.
 */
import { bacaKonfigurasiMulai } from '../config.ts';
import { ceritaLansia } from './contoh/cerita-lansia.ts';
import type { PetugasRps } from './contoh/cerita-rps.ts';
import { ceritaRps } from './contoh/cerita-rps.ts';
import { ceritaTerlambat } from './contoh/cerita-terlambat.ts';
import { ceritakan } from './contoh/kasus.ts';
import { masuk, panggil, TidakSesuaiSop } from './contoh/klien.ts';
import { denganSalinanPeraga } from './contoh/salinan-peraga.ts';

/** Below this factor a week would take too long to tell. */
const SKALA_CERITA = 3_600;

const jam = (alamat: string) => async (): Promise<string> =>
  (await panggil(alamat, '/sehat/siap')).isi.sekarang;

async function petugasRps(alamat: string): Promise<PetugasRps> {
  const [rps, peksos, kabid, kadis] = await Promise.all(
    (['petugas-rps', 'peksos', 'kabid-rehsos', 'kadis'] as const).map((p) =>
      masuk(alamat, `${p}@pangkalpinang.contoh`),
    ),
  );
  if (!rps || !peksos || !kabid || !kadis) throw new TidakSesuaiSop('akun contoh tidak lengkap');
  return { rps, peksos, kabid, kadis };
}

async function ceritaLewatBatas(alamat: string, skala: number): Promise<void> {
  await ceritaTerlambat(await petugasRps(alamat), jam(alamat), skala);
}

async function main(): Promise<void> {
  const alamat = `http://127.0.0.1:${bacaKonfigurasiMulai().port}`;
  const siap = await panggil(alamat, '/sehat/siap').catch(() => null);
  if (siap?.status !== 200)
    throw new TidakSesuaiSop(`Lindung belum berjalan di ${alamat}. Jalankan "npm start" di terminal lain.`);
  const [desa, dinsos, peksos, kabid, kadis] = await Promise.all(
    ['petugas-desa', 'petugas-dinsos', 'peksos', 'kabid-rehsos', 'kadis'].map((p) =>
      masuk(alamat, `${p}@bulukumba.contoh`),
    ),
  );
  if (!desa || !dinsos || !peksos || !kabid || !kadis) throw new TidakSesuaiSop('akun contoh tidak lengkap');
  await ceritaLansia({ desa, dinsos, peksos, kabid, kadis }, jam(alamat));
  await ceritaRps(await petugasRps(alamat), jam(alamat));
  const { skalaWaktu } = siap.isi;
  if (skalaWaktu >= SKALA_CERITA) return ceritaLewatBatas(alamat, skalaWaktu);
  ceritakan(
    '\nSistem ini berjalan pada jam nyata; cerita seminggu dijalankan pada salinan dengan jam peraga …',
  );
  await denganSalinanPeraga(ceritaLewatBatas);
}

try {
  await main();
  ceritakan('\nKetiga cerita berjalan sesuai SOP.');
} catch (galat) {
  const pesan = galat instanceof TidakSesuaiSop ? galat.message : String(galat);
  process.stderr.write(`\nTIDAK SESUAI SOP: ${pesan}\n`);
  process.exitCode = 1;
}
