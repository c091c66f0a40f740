import { createHmac } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type pg from 'pg';
import type { GudangBerkas } from '../gudang/gudang.ts';
import type { Ringkasan } from './bentuk.schema.ts';
import { isiKolam, tulisDaftarDokumen } from './dokumen-cadangan.ts';
import { NAMA_RINGKASAN, SEMENTARA, simpanTerbaru } from './generasi.ts';
import { KesalahanCadangan } from './kesalahan.ts';
import { pastikanFolderSendiri, simpanKunci, susulMusnah } from './kunci-basis-data.ts';
import type { Mesin } from './mesin.ts';
import { cadangkanMesin, denganKlien } from './mesin.ts';
import { ambilPotret } from './potret.ts';

export interface PermintaanCadangan {
  databaseUrl: string;
  gudang: GudangBerkas;
  mesin: Mesin;
  /** Where all generations lie. */
  folder: string;
  /** Version of the software. */
  versi: string;
  kunciSegel: Buffer;
  /** Keeps this many generations, the newest; all of them where it is left out. */
  simpan?: number;
  /** Told of each step. */
  lapor: (baris: string) => void;
}

export interface HasilCadangan {
  generasi: string;
  ringkasan: Ringkasan;
  /** Older generations that were removed. */
  dibuang: number;
}

/**
 * Takes one generation: engine, database and documents, while everything runs on.
 *
 * 1. The engine first. A workflow that is behind its case takes over what is on record; one that is ahead would
 *    remember acts nobody has on record any more. Both are healed (worker/selaras.ts), the first costs less.
 * 2. The database in one snapshot, so that no case is torn.
 * 3. Documents after the rows that promise them: boxes never change.
 * 4. Keys last, and once more compared with the database, so that an erasure beside it does not come back.
 * 5. Under its name there is all of a generation or nothing.
 */
export async function buatCadangan(p: PermintaanCadangan): Promise<HasilCadangan> {
  await mkdir(p.folder, { recursive: true, mode: 0o700 });
  return denganKlien(p.databaseUrl, async (klien) => {
    await sendirian(klien);
    await pastikanFolderSendiri(klien, p.folder);
    await buangSisa(p.folder);
    const dibuatPada = new Date().toISOString();
    const generasi = join(p.folder, dibuatPada.replaceAll(':', ''));
    const sementara = join(p.folder, `${SEMENTARA}${basename(generasi)}`);
    await mkdir(sementara, { mode: 0o700 });

    p.lapor(tentangMesin(p.mesin));
    const mesin = await cadangkanMesin(p.mesin, sementara);
    p.lapor('Menyalin basis data …');
    const { dokumen, ...data } = await ambilPotret(klien, sementara);
    p.lapor(`Menyalin dokumen yang belum ada di cadangan (${dokumen.length} dokumen seluruhnya) …`);
    const dokumenHilang = await isiKolam(p.folder, p.gudang, dokumen, (kunci) => kunciAda(klien, kunci));
    const daftar = await tulisDaftarDokumen(sementara, dokumen);
    await simpanKunci(klien, p.folder);

    const ringkasan: Ringkasan = {
      bentuk: 1,
      dibuatPada,
      selesaiPada: new Date().toISOString(),
      versi: { lindung: p.versi, node: process.versions.node, postgres: data.postgres },
      migrasi: data.migrasi,
      jangkar: data.jangkar,
      sidikSegel: sidikSegel(p.kunciSegel),
      jumlah: { ...data.jumlah, dokumen: dokumen.length },
      mesin: mesin.mesin,
      tabel: data.tabel,
      berkas: [...mesin.berkas, ...data.berkas, daftar],
      dokumenHilang,
    };
    const isi = `${JSON.stringify(ringkasan, undefined, 2)}\n`;
    await writeFile(join(sementara, NAMA_RINGKASAN), isi, { mode: 0o600, flush: true });
    await rename(sementara, generasi);
    await susulMusnah(klien, p.folder);
    const dibuang = p.simpan === undefined ? 0 : await simpanTerbaru(p.folder, p.simpan);
    return { generasi, ringkasan, dibuang };
  });
}

/** Tells one key of the seal from another. */
export function sidikSegel(kunciSegel: Buffer): string {
  return createHmac('sha256', kunciSegel).update('lindung:cadangan').digest('hex');
}

/** The database holds the lock: it is free again the moment this process ends, however it ends. */
async function sendirian(klien: pg.Client): Promise<void> {
  const { rows } = await klien.query<{ dapat: boolean }>(
    `select pg_try_advisory_lock(hashtext('lindung:cadangan')) dapat`,
  );
  if (rows[0]?.dapat !== true)
    throw new KesalahanCadangan('Pencadangan lain sedang berjalan. Tunggu sampai selesai, lalu ulangi.');
}

async function buangSisa(folder: string): Promise<void> {
  for (const nama of await readdir(folder)) {
    if (nama.startsWith(SEMENTARA)) await rm(join(folder, nama), { recursive: true, force: true });
  }
}

function tentangMesin(mesin: Mesin): string {
  return mesin.jenis === 'tidakAda'
    ? 'Mesin alur kerja tidak ikut dicadangkan: TEMPORAL_DATABASE_URL tidak diisi. Setelah dipulihkan, setiap kasus terbuka dimulai lagi dari keadaannya yang tercatat.'
    : 'Menyalin mesin alur kerja …';
}

async function kunciAda(klien: pg.Client, id: string): Promise<boolean> {
  const { rowCount } = await klien.query('select 1 from kunci_data where id = $1', [id]);
  return rowCount === 1;
}
