import type { Page } from 'playwright-core';
import { ketik, pilih } from './support/isian.ts';
import type { Jendela, Panggung } from './support/panggung.ts';
import { mulaiPanggung } from './support/panggung.ts';

const SEBELUM = 'Terminal Selindung';
const SESUDAH = 'Pasar Induk';

let p: Panggung;
let j: Jendela;
beforeAll(async () => {
  p = await mulaiPanggung();
});
beforeEach(async () => {
  j = await p.orang('petugas-rps@pangkalpinang');
  j.wajar(/status of 422/);
});
afterEach(() => j.konteks.close());
afterAll(() => p.tutup());

const formulir = (h: Page) => h.getByRole('form', { name: 'Laporan RPS' });
const tandaTerima = (h: Page) => h.getByRole('region', { name: 'Tanda terima: Laporan RPS' });
const kirim = (h: Page) => formulir(h).getByRole('button', { name: 'Kirim', exact: true }).click();
const periksa = (h: Page) => formulir(h).getByRole('heading', { name: 'Periksa lalu kirim' }).waitFor();
const jumlahKasus = async () => (await p.s.bd.db.selectFrom('kasus').select('id').execute()).length;

/** Two tabs at the last step of one draft. The second has changed a place, and has put that away. */
async function duaTab(): Promise<[Page, Page]> {
  const satu = j.halaman;
  await satu.goto('/konsol/baru/rps');
  const f = formulir(satu);
  await pilih(f, 'Sumber', 'Masyarakat');
  await pilih(f, 'Kategori', 'Orang terlantar');
  await ketik(f, { Uraian: 'Tidur di emperan.', 'Lokasi ditemukan': SEBELUM });
  const lanjut = f.getByRole('button', { name: 'Lanjut' });
  await lanjut.click();
  await f.getByRole('checkbox', { name: 'Identitas belum diketahui' }).check();
  await lanjut.click();
  await f.getByRole('heading', { name: 'Pelapor dan dokumen' }).waitFor();
  await lanjut.click();
  await periksa(satu);
  // What was typed is put away where the page is left, and offered by the next one.
  await satu.getByRole('link', { name: 'Kotak Tugas', exact: true }).click();
  await satu.getByRole('button', { name: 'Kasus baru' }).click();
  await satu.getByRole('menuitem', { name: 'Laporan RPS' }).click();
  await satu.getByRole('link', { name: 'Lanjutkan Tidur di emperan.' }).click();
  await periksa(satu);
  const dua = await j.konteks.newPage();
  await dua.goto(satu.url());
  await periksa(dua);
  await formulir(dua).getByRole('button', { name: 'Ubah Laporan' }).click();
  await ketik(formulir(dua), { 'Lokasi ditemukan': SESUDAH });
  for (const langkah of ['Klien', 'Pelapor dan dokumen', 'Periksa lalu kirim']) {
    await formulir(dua).getByRole('button', { name: 'Lanjut' }).click();
    await formulir(dua).getByRole('heading', { name: langkah, level: 2 }).waitFor();
  }
  await formulir(dua).getByText(SESUDAH).waitFor();
  return [satu, dua];
}

describe('one draft in two tabs', () => {
  it('sent from the one: the other shows that receipt, however much was changed there', async () => {
    const sebelum = await jumlahKasus();
    const [satu, dua] = await duaTab();
    await kirim(satu);
    await tandaTerima(satu).waitFor();
    // Unless it has read by itself what became of the draft.
    await Promise.race([kirim(dua).catch(() => null), tandaTerima(dua).waitFor()]);
    await tandaTerima(dua).waitFor();
    const nomor = await tandaTerima(satu).locator('dd').first().innerText();
    expect(await tandaTerima(dua).locator('dd').first().innerText()).toBe(nomor);
    await dua.reload();
    await tandaTerima(dua).waitFor();
    expect(await jumlahKasus()).toBe(sebelum + 1);
    expect(j.keluhan).toEqual([]);
  });

  it('on its way from the one, and sent from the other: both show the one case there is', async () => {
    const sebelum = await jumlahKasus();
    const [satu, dua] = await duaTab();
    await satu.route('**/api/v1/rps', async (rute) => {
      const jawab = await rute.fetch();
      await kirim(dua);
      await tandaTerima(dua).waitFor();
      await rute.fulfill({ response: jawab });
    });
    await kirim(satu);
    await tandaTerima(satu).waitFor();
    await dua.getByText('Kiriman yang dulu ternyata sudah sampai').waitFor();
    expect(await jumlahKasus()).toBe(sebelum + 1);
    expect(j.keluhan).toEqual([]);
  });

  it('sent from the one and put away there: the other says so, and can make a case of its own', async () => {
    const sebelum = await jumlahKasus();
    const [satu, dua] = await duaTab();
    await kirim(satu);
    await satu.getByRole('link', { name: 'Buka kasus' }).click();
    await satu.waitForURL(/\/konsol\/kasus\//);
    await kirim(dua);
    await formulir(dua).getByText('Draf ini sudah dikirim dari tab lain').waitFor();
    expect(await formulir(dua).innerText()).not.toMatch(/Idempotency|Kunci/);
    await formulir(dua).getByRole('button', { name: 'Buat sebagai kasus baru' }).click();
    await dua.waitForURL((u) => u.search !== new URL(satu.url()).search);
    await periksa(dua);
    await formulir(dua).getByText(SESUDAH).waitFor();
    await kirim(dua);
    await tandaTerima(dua).waitFor();
    expect(await jumlahKasus()).toBe(sebelum + 2);
    await dua.goto('/konsol/baru/rps');
    await formulir(dua).waitFor();
    await dua.waitForLoadState('networkidle');
    expect(await dua.getByRole('link', { name: /^Lanjutkan/ }).count()).toBe(0);
    expect(j.keluhan).toEqual([]);
  });
});
