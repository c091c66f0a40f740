/**
 * Takes a backup: database, engine and documents to one point, while everything runs on.
 * Usage: npm run cadangkan [-- --ke <folder> --simpan <n>], beside a running system, or with its environment.
 */
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { buatCadangan } from '../db/cadangan/buat.ts';
import type { HasilCadangan } from '../db/cadangan/buat.ts';
import { bukaGudang } from '../db/gudang/buka.ts';
import { jelaskan } from './cadangan/jelaskan.ts';
import { lingkunganSistem, mesinBerjalan } from './cadangan/lingkungan.ts';
import { folderCadangan, jumlahSimpan } from './cadangan/pilihan.ts';

const lapor = (baris: string): void => void process.stdout.write(`${baris}\n`);

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { ke: { type: 'string' }, simpan: { type: 'string' } } });
  const simpan = jumlahSimpan(values.simpan);
  const konfigurasi = await lingkunganSistem();
  const folder = folderCadangan(values.ke, konfigurasi.direktoriCadangan);
  const hasil = await buatCadangan({
    databaseUrl: konfigurasi.databaseUrl,
    gudang: bukaGudang(konfigurasi),
    mesin: await mesinBerjalan(konfigurasi),
    folder,
    versi: packageJson.version,
    kunciSegel: Buffer.from(konfigurasi.kunciSegel, 'base64'),
    ...(simpan !== undefined && { simpan }),
    lapor,
  });
  return laporkan(hasil);
}

function laporkan({ generasi, ringkasan, dibuang }: HasilCadangan): number {
  const { jumlah, dokumenHilang, berkas } = ringkasan;
  const mb = (berkas.reduce((n, b) => n + b.ukuran, 0) / 1e6).toFixed(1);
  lapor(
    `Cadangan selesai: ${generasi}\n` +
      `${jumlah.kasus} kasus (${jumlah.kasusTerbuka} terbuka), ${jumlah.riwayat} baris riwayat, ` +
      `${jumlah.menunggu} tindakan menunggu, ${jumlah.dokumen} dokumen; ${mb} MB di luar dokumen.`,
  );
  if (dibuang > 0) lapor(`${dibuang} cadangan lama dibuang.`);
  lapor('Kunci induk dan kunci segel (rahasia.json) tidak ikut: simpan salinannya di tempat lain.');
  if (dokumenHilang.length === 0) return 0;
  process.stderr.write(
    `PERHATIAN: ${dokumenHilang.length} dokumen hilang atau rusak di penyimpanan dan tidak ikut dicadangkan: ` +
      `${dokumenHilang.join(', ')}\n`,
  );
  return 1;
}

try {
  process.exitCode = await main();
} catch (galat) {
  process.stderr.write(`${jelaskan(galat)}\n`);
  process.exitCode = 1;
}
