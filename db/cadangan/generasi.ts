import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { adaBerkas, sidikBerkas } from '../berkas.ts';
import { NAMA_MIGRASI } from '../migrasi.ts';
import type { BarisDokumen, BarisKunci, Ringkasan } from './bentuk.schema.ts';
import { skemaRingkasan } from './bentuk.schema.ts';
import { bacaDaftarDokumen, tempatDiKolam } from './dokumen-cadangan.ts';
import { KesalahanCadangan } from './kesalahan.ts';
import { bacaKunciCadangan } from './kunci-cadangan.ts';

export const NAMA_RINGKASAN = 'ringkasan.json';
/** Begins the name of a generation that is not complete. */
export const SEMENTARA = '.sementara-';

const POLA_GENERASI = /^\d{4}-\d\d-\d\dT\d{6}\.\d{3}Z$/;

/** A generation whose every byte has been looked at. */
export interface Generasi {
  tempat: string;
  nama: string;
  ringkasan: Ringkasan;
  kunci: BarisKunci[];
  /** Those whose keys are there; the others are gone with their cases. */
  dokumen: BarisDokumen[];
}

/** Complete generations of a folder, the newest first. */
export async function daftarGenerasi(folder: string): Promise<string[]> {
  const nama = (await readdir(folder)).filter((n) => POLA_GENERASI.test(n));
  return nama.toSorted().toReversed();
}

/**
 * Opens a generation and verifies it whole, before anything is done with it.
 * @throws KesalahanCadangan naming what is missing or damaged
 */
export async function bukaGenerasi(tempat: string): Promise<Generasi> {
  const penuh = resolve(tempat);
  const ringkasan = await bacaRingkasan(penuh);
  const asing = ringkasan.migrasi.find((m) => !NAMA_MIGRASI.includes(m));
  if (asing !== undefined)
    throw new KesalahanCadangan(
      `Cadangan ini dibuat oleh Lindung yang lebih baru (${asing}). Pasang dulu versi itu.`,
    );
  for (const b of ringkasan.berkas) {
    const berkas = join(penuh, b.nama);
    if (!(await adaBerkas(berkas))) throw new KesalahanCadangan(`Berkas cadangan ${b.nama} tidak ada.`);
    if ((await stat(berkas)).size !== b.ukuran || (await sidikBerkas(berkas)) !== b.sha256)
      throw new KesalahanCadangan(`Berkas cadangan ${b.nama} rusak: isinya bukan yang dahulu ditulis.`);
  }
  const folder = dirname(penuh);
  const kunci = await bacaKunciCadangan(folder);
  if (kunci === null)
    throw new KesalahanCadangan(
      `${join(folder, 'kunci.jsonl')} tidak ada. Tanpa itu cadangan tidak terbaca.`,
    );
  const berkunci = new Set(kunci.map((k) => k.id));
  const hilang = new Set(ringkasan.dokumenHilang);
  const dokumen = (await bacaDaftarDokumen(penuh)).filter((d) => berkunci.has(d.kunci) && !hilang.has(d.id));
  for (const d of dokumen) await periksaDokumen(folder, d);
  return { tempat: penuh, nama: basename(penuh), ringkasan, kunci, dokumen };
}

/** @throws KesalahanCadangan where the folder is no complete generation */
async function bacaRingkasan(tempat: string): Promise<Ringkasan> {
  if (!(await adaBerkas(tempat))) throw new KesalahanCadangan(`Folder cadangan ${tempat} tidak ada.`);
  const berkas = join(tempat, NAMA_RINGKASAN);
  if (basename(tempat).startsWith(SEMENTARA) || !(await adaBerkas(berkas)))
    throw new KesalahanCadangan(
      `${tempat} bukan cadangan yang lengkap: pencadangannya tidak selesai, atau ini folder lain.`,
    );
  try {
    return skemaRingkasan.parse(JSON.parse(await readFile(berkas, 'utf8')));
  } catch (e) {
    throw new KesalahanCadangan(`${berkas} rusak, atau dibuat oleh Lindung versi lain.`, { cause: e });
  }
}

async function periksaDokumen(folder: string, d: BarisDokumen): Promise<void> {
  const berkas = tempatDiKolam(folder, d.id);
  if (!(await adaBerkas(berkas)))
    throw new KesalahanCadangan(`Dokumen ${d.id} tidak ada di folder cadangan.`);
  if ((await sidikBerkas(berkas)) !== d.sha256)
    throw new KesalahanCadangan(`Dokumen ${d.id} di folder cadangan rusak.`);
}

/**
 * Removes all generations but the newest, and the documents that none of those holds.
 * @returns how many generations went
 */
export async function simpanTerbaru(folder: string, banyak: number): Promise<number> {
  const semua = await daftarGenerasi(folder);
  const buang = semua.slice(banyak);
  for (const nama of buang) {
    // Half a generation must not look like a whole one.
    const pergi = join(folder, `${SEMENTARA}${nama}`);
    await rename(join(folder, nama), pergi);
    await rm(pergi, { recursive: true, force: true });
  }
  const dipakai = new Set<string>();
  for (const nama of semua.slice(0, banyak)) {
    for (const d of await bacaDaftarDokumen(join(folder, nama))) dipakai.add(d.id);
  }
  const kolam = await readdir(join(folder, 'dokumen'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  for (const b of kolam) {
    if (b.isFile() && !dipakai.has(b.name)) await rm(join(b.parentPath, b.name), { force: true });
  }
  return buang.length;
}
