import type { Locator } from 'playwright-core';
import { pilih, tandai, ketik } from './support/isian.ts';
import { bukaKasus, lakukan } from './support/kasus.ts';
import type { Panggung } from './support/panggung.ts';
import { mulaiPanggung } from './support/panggung.ts';

const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

let p: Panggung;
beforeAll(async () => {
  p = await mulaiPanggung();
});
afterAll(() => p.tutup());

// Numbers have a shape of their own.
const BERBENTUK = /(nik|nomorKk|perkiraanUsia|tanggalLahir|diterimaPada)$/;

/** Types markup into every field of a step that takes text. @returns how many */
async function penuhi(f: Locator): Promise<number> {
  let banyak = 0;
  for (const medan of await f
    .locator('input[type=text]:not([readonly]), input:not([type]), textarea')
    .all()) {
    const nama = (await medan.getAttribute('name')) ?? '';
    const pilihan = (await medan.getAttribute('aria-haspopup')) === 'listbox';
    if (pilihan || BERBENTUK.test(nama) || !(await medan.isVisible())) continue;
    await medan.fill(MARKUP);
    banyak += 1;
  }
  return banyak;
}

it('shows markup in every field as the text it is: in the form, list, case, history and daily list', async () => {
  const j = await p.orang('petugas-dinsos@pangkalpinang');
  const h = j.halaman;
  await h.goto('/konsol/baru/rps');
  const f = h.getByRole('form', { name: 'Laporan RPS' });
  const lanjut = () => f.getByRole('button', { name: 'Lanjut' }).click();
  await pilih(f, 'Sumber', 'Masyarakat');
  await pilih(f, 'Kategori', 'Orang terlantar');
  expect(await penuhi(f)).toBe(2);
  await lanjut();
  await f.getByRole('heading', { name: 'Klien' }).waitFor();
  expect(await penuhi(f)).toBeGreaterThanOrEqual(6);
  await tandai(f, 'Jenis kelamin', 'Perempuan');
  await ketik(f, { 'Perkiraan usia (tahun)': '44' });
  await lanjut();
  await f.getByRole('heading', { name: 'Pelapor dan dokumen' }).waitFor();
  expect(await penuhi(f)).toBe(2);
  await lanjut();
  await f.getByText(MARKUP).first().waitFor();
  await f.getByRole('button', { name: 'Kirim', exact: true }).click();
  await h.getByRole('link', { name: 'Buka kasus' }).click();
  await h.waitForURL(/\/konsol\/kasus\/[0-9a-f-]{36}$/);
  const id = new URL(h.url()).pathname.split('/').at(-1) ?? '';
  await h.getByRole('main').getByText(MARKUP).first().waitFor();
  await lakukan(h, 'Catat', (d) => ketik(d, { Catatan: MARKUP }));
  await bukaKasus(h, id);
  await h.getByRole('tab', { name: 'Riwayat' }).click();
  await h.getByRole('tabpanel').getByText(MARKUP).last().waitFor();
  await h.goto('/konsol/kasus');
  await h.getByRole('main').getByText(MARKUP).first().waitFor();
  await h.goto('/konsol/harian');
  for (const pilihan of ['Seluruh kantor', 'Dengan nama'])
    await h.getByRole('checkbox', { name: pilihan }).check();
  await h.getByRole('main').getByText(MARKUP).first().waitFor();
  expect(await h.locator('img[src="x"]').count()).toBe(0);
  expect(decodeURIComponent(j.jejak.join('\n'))).not.toContain('onerror');
  expect(j.keluhan).toEqual([]);
});
