import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ketik, pilih } from './support/isian.ts';
import type { Jendela, Panggung } from './support/panggung.ts';
import { CHROMIUM, jendela, keluar, masuk, mulaiPanggung } from './support/panggung.ts';

const URAIAN = 'Kakek Tambaru tidur di teras masjid sejak banjir.';
const LOKASI = 'Masjid Nurul Huda';
/** Where a browser profile keeps what pages put away. */
const GUDANG = ['IndexedDB', 'Local Storage', 'Session Storage'];

let p: Panggung;
let profil: string;
let terbuka: Jendela | undefined;
beforeAll(async () => {
  p = await mulaiPanggung();
  profil = await mkdtemp(join(tmpdir(), 'lindung-profil-'));
});
afterEach(async () => {
  await terbuka?.konteks.clearCookies();
  await terbuka?.konteks.close();
});
afterAll(async () => {
  await p.tutup();
  await rm(profil, { recursive: true, force: true });
});

/** The browser of one office desk, with what it kept from before. */
async function bukaProfil(): Promise<Jendela> {
  const pilihan = { ...CHROMIUM, baseURL: p.s.alamat, locale: 'id-ID' };
  terbuka = await jendela(await chromium.launchPersistentContext(profil, pilihan));
  return terbuka;
}

const formulir = (j: Jendela) => j.halaman.getByRole('form', { name: 'Laporan RPS' });

async function tersimpanDiDisk(): Promise<string> {
  const bawaan = join(profil, 'Default');
  const isi = GUDANG.map(async (g) => {
    const berkas = await readdir(join(bawaan, g), { recursive: true, withFileTypes: true });
    return Promise.all(berkas.filter((b) => b.isFile()).map((b) => readFile(join(b.parentPath, b.name))));
  });
  return (await Promise.all(isi))
    .flat()
    .map((b) => b.toString('latin1') + b.toString('utf16le'))
    .join('\n');
}

describe('the draft of a new case', () => {
  it('outlives a closed browser, sealed', async () => {
    const j = await bukaProfil();
    await masuk(j.halaman, 'petugas-rps@pangkalpinang');
    await j.halaman.goto('/konsol/baru/rps');
    await ketik(formulir(j), { Uraian: URAIAN, 'Lokasi ditemukan': LOKASI });
    await j.halaman.getByRole('link', { name: 'Kotak Tugas', exact: true }).click();
    await j.halaman.getByRole('button', { name: 'Kasus baru' }).click();
    await j.halaman.getByRole('menuitem', { name: 'Laporan RPS' }).click();
    await j.halaman.getByRole('link', { name: `Lanjutkan ${URAIAN}` }).waitFor();
    expect(j.jejak.join('\n')).not.toMatch(/Tambaru|Nurul/);
    expect(j.keluhan).toEqual([]);
    await j.konteks.close();
    const disk = await tersimpanDiDisk();
    expect(disk.length).toBeGreaterThan(0);
    expect(disk).not.toMatch(/Tambaru|Nurul/);

    const lagi = await bukaProfil();
    await lagi.halaman.goto('/konsol/baru/rps');
    await lagi.halaman.getByRole('link', { name: `Lanjutkan ${URAIAN}` }).click();
    await formulir(lagi).getByText(URAIAN).waitFor();
    expect(await formulir(lagi).getByLabel('Lokasi ditemukan').inputValue()).toBe(LOKASI);
    await keluar(lagi.halaman);
    expect(lagi.keluhan).toEqual([]);
  });

  it('is for its writer alone', async () => {
    const j = await bukaProfil();
    await masuk(j.halaman, 'petugas-dinsos@pangkalpinang');
    await j.halaman.goto('/konsol/baru/rps');
    await formulir(j).waitFor();
    await j.halaman.waitForLoadState('networkidle');
    expect(await j.halaman.getByText('Draf saya').count()).toBe(0);
    await keluar(j.halaman);
    expect(j.keluhan).toEqual([]);
  });

  it('outlives a lost line, and is sent as one case when the line is back', async () => {
    const j = await bukaProfil();
    j.wajar(/ERR_INTERNET_DISCONNECTED/);
    await masuk(j.halaman, 'petugas-rps@pangkalpinang');
    await j.halaman.goto('/konsol/baru/rps');
    await j.halaman.getByRole('link', { name: /^Lanjutkan Kakek Tambaru/ }).click();
    const f = formulir(j);
    await f.getByText(URAIAN).waitFor();
    await pilih(f, 'Sumber', 'Masyarakat');
    await pilih(f, 'Kategori', 'Lanjut usia terlantar');
    await f.getByRole('button', { name: 'Lanjut' }).click();
    await f.getByRole('checkbox', { name: 'Identitas belum diketahui' }).check();
    await f.getByRole('button', { name: 'Lanjut' }).click();
    await f.getByRole('heading', { name: 'Pelapor dan dokumen' }).waitFor();
    await j.konteks.setOffline(true);
    await f.getByRole('button', { name: 'Lanjut' }).click();
    await f.getByRole('button', { name: 'Kirim', exact: true }).click();
    await f.getByText('Menunggu sambungan').waitFor();
    await j.halaman.getByText('1 menunggu dikirim').waitFor();
    await j.konteks.setOffline(false);
    await j.halaman.getByRole('region', { name: 'Tanda terima: Laporan RPS' }).waitFor();
    const lahir = await p.s.bd.db.selectFrom('kasus').select('nomor').execute();
    expect(lahir).toHaveLength(1);
    expect(j.keluhan).toEqual([]);
  });
});
