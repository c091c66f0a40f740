/**
 * Has programs by others judge our letters: pdfsig (poppler) and pyHanko must find each of them valid and covered as a
 * whole, and must find one changed byte.
 * Usage: npm run test:surat. Exit code 1 where they disagree, 2 where one of them is not installed.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bacaKonfigurasiMulai } from '../config.ts';
import { findOnPath } from './infra/files.ts';
import type { SuratTertanda } from './surat/tertanda.ts';
import { suratTertanda } from './surat/tertanda.ts';
import type { Validator } from './surat/validator.ts';
import { bukaValidator, CARA_PASANG, PROGRAM } from './surat/validator.ts';

const tulis = (baris: string): void => void process.stdout.write(`${baris}\n`);

async function belumTerpasang(): Promise<string[]> {
  const { path } = bacaKonfigurasiMulai();
  const ada = await Promise.all(PROGRAM.map((p) => findOnPath(p, path)));
  return PROGRAM.filter((_, i) => ada[i]?.length === 0);
}

/** Something in the page: well before the signature's end, and far from its beginning. */
function ubahSatuByte({ pdf }: SuratTertanda): Buffer {
  const rusak = Buffer.from(pdf);
  const di = rusak.lastIndexOf('endstream') - 50;
  rusak.writeUInt8(rusak.readUInt8(di) ^ 1, di);
  return rusak;
}

async function periksa(v: Validator, s: SuratTertanda, folder: string): Promise<boolean> {
  const [utuh, rusak] = [join(folder, 'utuh.pdf'), join(folder, 'rusak.pdf')];
  await writeFile(utuh, s.pdf);
  await writeFile(rusak, ubahSatuByte(s));
  const baik = await v.nilai(utuh);
  const buruk = await v.nilai(rusak);
  const benar = baik.sah && baik.seluruh && !buruk.sah;
  tulis(`${benar ? 'benar' : 'SALAH'}  ${s.nama.padEnd(20)} menurut ${v.nama}`);
  if (!benar) tulis(`--- surat utuh\n${baik.keluaran}\n--- satu byte diubah\n${buruk.keluaran}`);
  return benar;
}

async function main(): Promise<number> {
  const kurang = await belumTerpasang();
  if (kurang.length > 0) {
    process.stderr.write(`Belum terpasang: ${kurang.join(', ')}.\n${CARA_PASANG}\n`);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), 'lindung-surat-'));
  try {
    const { surat, otoritas } = await suratTertanda();
    let semuaBenar = true;
    for (const v of await bukaValidator(folder, otoritas)) {
      for (const s of surat) semuaBenar = (await periksa(v, s, folder)) && semuaBenar;
    }
    return semuaBenar ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

process.exitCode = await main();
