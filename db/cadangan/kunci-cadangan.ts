import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BarisKunci } from './bentuk.schema.ts';
import { barisAkhir, barisKunci } from './bentuk.schema.ts';
import { denganGembok } from './gembok.ts';
import { KesalahanCadangan } from './kesalahan.ts';

const NAMA = 'kunci.jsonl';

/**
 * The wrapped keys beside all generations: one file, always the current one. What is destroyed goes from it, and with
 * it from every backup that was ever made.
 * @returns null where there is none yet
 */
export async function bacaKunciCadangan(folder: string): Promise<BarisKunci[] | null> {
  const teks = await readFile(join(folder, NAMA), 'utf8').catch((e: NodeJS.ErrnoException) => {
    if (e.code === 'ENOENT') return null;
    throw e;
  });
  if (teks === null) return null;
  try {
    const baris = teks.trimEnd().split('\n');
    const akhir = barisAkhir.parse(JSON.parse(baris.pop() ?? ''));
    const kunci = baris.map((b) => barisKunci.parse(JSON.parse(b)));
    if (kunci.length === akhir.jumlah) return kunci;
  } catch {
    // The cause would print keys.
  }
  throw new KesalahanCadangan(`${join(folder, NAMA)} rusak atau terpotong. Ambil salinannya yang utuh.`);
}

/** Replaces the file by what is made of the present one, all or nothing, one after the other. */
export async function gantiKunciCadangan(
  folder: string,
  susun: (lama: BarisKunci[]) => Promise<BarisKunci[]> | BarisKunci[],
): Promise<void> {
  await denganGembok(join(folder, `${NAMA}.gembok`), async () => {
    // Left by a process that died while writing: it may hold keys that are to be gone.
    const sementara = join(folder, `${NAMA}.sementara`);
    await rm(sementara, { force: true });
    const kunci = await susun((await bacaKunciCadangan(folder)) ?? []);
    const baris = [...kunci, { jenis: 'akhir', jumlah: kunci.length }].map((k) => `${JSON.stringify(k)}\n`);
    await writeFile(sementara, baris.join(''), { mode: 0o600, flush: true });
    await rename(sementara, join(folder, NAMA));
  });
}

/**
 * Takes destroyed keys out of the backups. To be called after they are gone from the database: a backup under way
 * looks there once more when it has written its keys. Safe to repeat; without a backup there is nothing to do.
 * @param ids of `kunci_data`
 * @returns how many were there
 */
export async function hapusKunciCadangan(folder: string, ids: readonly string[]): Promise<number> {
  if ((await bacaKunciCadangan(folder)) === null) return 0;
  const hapus = new Set(ids);
  let banyak = 0;
  await gantiKunciCadangan(folder, (lama) => {
    const sisa = lama.filter((k) => !hapus.has(k.id));
    banyak = lama.length - sisa.length;
    return sisa;
  });
  return banyak;
}
