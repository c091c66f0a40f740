/**
 * Takes the pictures of the guide and the README, of the sample offices with cases at every stage, into docs/potret.
 * Usage: npm run potret [-- name…]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { selesaiMemuat } from '../test/peramban/support/muat.ts';
import type { Jendela, Panggung } from '../test/peramban/support/panggung.ts';
import { UserError } from './infra/user-error.ts';
import { denganPanggung } from './peramban/dengan-panggung.ts';
import type { Potret } from './potret/daftar.ts';
import { daftarPotret } from './potret/daftar.ts';
import { isiPotret } from './potret/isi.ts';

const FOLDER = fileURLToPath(new URL('../docs/potret/', import.meta.url));
const LEBAR = [1280, 390];
const TINGGI = 850;
/** A picture longer than this is cut: what is below says nothing new. */
const TINGGI_MAKS = 1_400;
const WARNA = 64;
/** So long after the cases were made the browser's clock stands still. */
const SESUDAH_MS = 25 * 60_000;

const lapor = (baris: string): void => void process.stderr.write(`${baris}\n`);

async function potret(halaman: Jendela['halaman'], p: Potret, lebar: number): Promise<void> {
  await halaman.setViewportSize({ width: lebar, height: TINGGI });
  await halaman.emulateMedia({ colorScheme: p.gelap ? 'dark' : 'light', reducedMotion: 'reduce' });
  await halaman.goto(p.jalur);
  await halaman.getByRole('heading', { level: 1 }).waitFor();
  await p.siapkan?.(halaman);
  await selesaiMemuat(halaman);
  if (p.selayar !== true) {
    // The window is made as long as the page, so that what stands at its edges is drawn at the edges.
    const height = Math.min(
      TINGGI_MAKS,
      await halaman.evaluate<number>('document.documentElement.scrollHeight'),
    );
    await halaman.setViewportSize({ width: lebar, height });
    await selesaiMemuat(halaman);
  }
  await halaman.evaluate('scrollTo(0, 0)');
  const nama = `${p.nama}-${p.gelap ? 'gelap-' : ''}${lebar}.png`;
  const isi = await sharp(await halaman.screenshot({ animations: 'disabled' }))
    .png({ palette: true, colours: WARNA, compressionLevel: 9, effort: 10, dither: 0 })
    .toBuffer();
  await writeFile(join(FOLDER, nama), isi);
  lapor(`${nama}  ${(isi.length / 1024).toFixed(0)} KB`);
}

async function main(diminta: readonly string[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await denganPanggung(async (mulai) => {
    const p = await mulai();
    const daftar = daftarPotret(await isiPotret(p.s));
    const jam = Date.now() + SESUDAH_MS;
    const jendela = new Map<string, Jendela>();
    for (const satu of daftar) {
      if (diminta.length > 0 && !diminta.includes(satu.nama)) continue;
      const j = jendela.get(satu.akun ?? '') ?? (await bukaJendela(p, satu.akun, jam));
      jendela.set(satu.akun ?? '', j);
      for (const lebar of satu.gelap ? LEBAR.slice(0, 1) : LEBAR) await potret(j.halaman, satu, lebar);
      if (j.keluhan.length > 0) throw new Error(`${satu.nama}: ${j.keluhan.join('\n')}`);
    }
  });
}

async function bukaJendela(p: Panggung, akun: string | undefined, jam: number): Promise<Jendela> {
  const j = await (akun === undefined ? p.buka() : p.orang(akun));
  await j.halaman.clock.setFixedTime(jam);
  return j;
}

try {
  await main(process.argv.slice(2));
} catch (galat) {
  if (!(galat instanceof UserError)) throw galat;
  lapor(galat.message);
  process.exitCode = 1;
}
