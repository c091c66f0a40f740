/**
 * Measures what has a budget. Usage: npm run bench [-- part…]; exit code 1 where a budget is exceeded.
 */
import { availableParallelism, cpus } from 'node:os';
import { benchKasus } from './bench/kasus.ts';
import { benchKonsol } from './bench/konsol.ts';
import { benchSurat } from './bench/surat.ts';
import type { Bagian, Ukuran } from './bench/ukuran.ts';

const BAGIAN: Readonly<Record<string, Bagian>> = {
  surat: benchSurat,
  kasus: benchKasus,
  konsol: benchKonsol,
};

const tulis = (baris: string): void => void process.stdout.write(`${baris}\n`);

const lewat = ({ nilai, batas, paling }: Ukuran): boolean =>
  batas !== undefined && !(paling === 'sedikit' ? nilai >= batas : nilai < batas);

function laporan(u: Ukuran): string {
  const arti = u.paling === 'sedikit' ? 'paling sedikit' : 'batas';
  const batas =
    u.batas === undefined ? '' : `  ${arti} ${u.batas} ${u.satuan}${lewat(u) ? ', TERLEWATI' : ''}`;
  if (Number.isNaN(u.nilai)) return `  ${u.nama.padEnd(36)} tidak terukur di ${process.platform}`;
  return `  ${u.nama.padEnd(36)}${u.nilai.toFixed(u.nilai < 10 ? 2 : 1).padStart(9)} ${u.satuan}${batas}`;
}

async function main(diminta: readonly string[]): Promise<number> {
  const asing = diminta.filter((nama) => !Object.hasOwn(BAGIAN, nama));
  if (asing.length > 0) {
    process.stderr.write(
      `Tidak dikenal: ${asing.join(', ')}. Yang ada: ${Object.keys(BAGIAN).join(', ')}.\n`,
    );
    return 2;
  }
  const prosesor = cpus()[0]?.model ?? 'prosesor tidak dikenal';
  tulis(`${prosesor}, ${availableParallelism()} inti, Node ${process.version}, ${process.platform}`);
  let kode = 0;
  for (const [nama, ukur] of Object.entries(BAGIAN)) {
    if (diminta.length > 0 && !diminta.includes(nama)) continue;
    tulis(nama);
    const ukuran = await ukur();
    for (const u of ukuran) tulis(laporan(u));
    if (ukuran.some(lewat)) kode = 1;
  }
  return kode;
}

process.exitCode = await main(process.argv.slice(2));
