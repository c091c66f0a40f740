/**
 * Restores a backup into an empty data folder or database, and verifies what came of it.
 * Usage: npm run pulihkan -- <folder of a generation> [--timpa], with the system stopped; with DATABASE_URL into that
 * database, else into the data folder. Exit code 1 where it cannot be done, or where something does not agree.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { KonfigurasiMulai } from '../config.ts';
import { bacaKonfigurasiMulai } from '../config.ts';
import { adaBerkas } from '../db/berkas.ts';
import type { Generasi } from '../db/cadangan/generasi.ts';
import { bukaGenerasi } from '../db/cadangan/generasi.ts';
import type { Mesin } from '../db/cadangan/mesin.ts';
import type { HasilPulih } from '../db/cadangan/pulihkan.ts';
import { pastikanKunci, pulihkanGenerasi } from '../db/cadangan/pulihkan.ts';
import { bukaGudang } from '../db/gudang/buka.ts';
import { jelaskan } from './cadangan/jelaskan.ts';
import { periksaDanLaporkan } from './cadangan/laporan-periksa.ts';
import { lockDataFolder, prepareDataFolder } from './infra/data-folder.ts';
import { startPostgres } from './infra/postgres.ts';
import { loadSecrets } from './infra/secrets.ts';
import { StopStack } from './infra/stop-stack.ts';
import { ownEngineFile, ownPostgres } from './infra/system.ts';
import { UserError } from './infra/user-error.ts';

const lapor = (baris: string): void => void process.stdout.write(`${baris}\n`);
const tumpukan = new StopStack();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { timpa: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [tempat, ...lebih] = positionals;
  if (tempat === undefined || lebih.length > 0)
    throw new UserError('Sebutkan satu cadangan: npm run pulihkan -- <folder cadangan>/<waktu>');
  const mulai = bacaKonfigurasiMulai();
  await prepareDataFolder(mulai.dataDir);
  await tumpukan.add(await lockDataFolder(mulai.dataDir));

  lapor('Memeriksa cadangan …');
  const g = await bukaGenerasi(tempat);
  // New keys would be made where there are none, and read nothing.
  if (mulai.kunciInduk === undefined && !(await adaBerkas(join(mulai.dataDir, 'rahasia.json'))))
    throw new UserError(
      'Kunci sistem yang dicadangkan belum ada: salin rahasia.json-nya ke ' +
        `${mulai.dataDir}, atau isi LINDUNG_KUNCI_INDUK dan LINDUNG_KUNCI_SEGEL.`,
    );
  const rahasia = await loadSecrets(mulai.dataDir);
  const kunci = {
    kunciInduk: Buffer.from(mulai.kunciInduk ?? rahasia.kunciInduk, 'base64'),
    kunciSegel: Buffer.from(mulai.kunciSegel ?? rahasia.kunciSegel, 'base64'),
  };
  // Before a server is started for nothing.
  pastikanKunci(g, kunci);
  const databaseUrl = mulai.databaseUrl ?? (await postgresSendiri(mulai, rahasia.sandiPostgres));
  const gudang = bukaGudang(mulai);
  const timpa = values.timpa;
  const hasil = await pulihkanGenerasi(g, {
    databaseUrl,
    gudang,
    mesin: mesinTujuan(mulai),
    ...kunci,
    timpa,
    lapor,
  });
  laporkan(g, hasil);
  return periksaDanLaporkan(databaseUrl, kunci.kunciInduk, gudang);
}

async function postgresSendiri(mulai: KonfigurasiMulai, sandi: string): Promise<string> {
  const postgres = await startPostgres(ownPostgres(mulai, sandi));
  await tumpukan.add(postgres.stop);
  return postgres.url;
}

function mesinTujuan({ databaseMesin, temporalAddress, dataDir }: KonfigurasiMulai): Mesin {
  const { utama, pencarian } = databaseMesin;
  if (utama !== undefined) return { jenis: 'postgres', utama, pencarian };
  return temporalAddress === undefined
    ? { jenis: 'sqlite', berkas: ownEngineFile(dataDir) }
    : { jenis: 'tidakAda' };
}

function laporkan(g: Generasi, { terhapus, mesin }: HasilPulih): void {
  lapor(`Dipulihkan ke keadaan ${g.ringkasan.dibuatPada}.`);
  if (terhapus > 0)
    lapor(`${terhapus} kasus telah dihapus datanya setelah cadangan ini dibuat, dan tetap tidak terbaca.`);
  if (g.ringkasan.dokumenHilang.length > 0)
    lapor(`${g.ringkasan.dokumenHilang.length} dokumen sudah hilang ketika cadangan dibuat.`);
  lapor(
    mesin
      ? 'Mesin alur kerja dipulihkan. Pada jalan pertama, yang tidak cocok dengan kasusnya dimulai lagi.'
      : 'Mesin alur kerja tidak dipulihkan. Pada jalan pertama, setiap kasus terbuka yang tidak cocok dimulai lagi dari keadaannya yang tercatat.',
  );
}

try {
  process.exitCode = await main();
} catch (galat) {
  process.stderr.write(`${jelaskan(galat)}\n`);
  process.exitCode = 1;
} finally {
  await tumpukan.stop();
}
