import type { Locator } from 'playwright-core';
import type { Jendela, Panggung } from './support/panggung.ts';
import { mulaiPanggung } from './support/panggung.ts';

const JALUR = '/konsol/kantor/standar';
const BIAYA = 'Tidak dipungut biaya apa pun';

let p: Panggung;
let j: Jendela;
beforeAll(async () => {
  p = await mulaiPanggung();
  j = await p.orang('admin@bulukumba');
});
afterAll(() => p.tutup());

const formulir = () => j.halaman.getByRole('form', { name: 'Versi baru standar' });
const biaya = () =>
  formulir()
    .getByLabel(/^Biaya/)
    .first();
const tersimpan = (f: Locator) => f.getByText('Isian yang belum terkirim dipulihkan');
const tombol = (name: string | RegExp) => j.halaman.getByRole('button', { name });

async function susun(): Promise<void> {
  await tombol('Susun versi baru dari versi 1').click();
  await biaya().waitFor();
}

describe('a new version of a standard, while it is written', () => {
  it('outlives the page, and is offered where one comes back to', async () => {
    await j.halaman.goto(JALUR);
    await susun();
    expect(await tersimpan(formulir()).count()).toBe(0);
    await biaya().fill(BIAYA);
    await j.halaman.getByRole('link', { name: 'Kasus', exact: true }).click();
    await j.halaman.getByRole('heading', { name: 'Kasus', level: 1 }).waitFor();
    await j.halaman.goBack();
    await tombol('Lanjutkan versi baru dari versi 1').waitFor();
    await j.halaman.reload();
    await tombol('Lanjutkan versi baru dari versi 1').click();
    await tersimpan(formulir()).waitFor();
    expect(await biaya().inputValue()).toBe(BIAYA);
    expect(j.keluhan).toEqual([]);
  });

  it('goes where it is discarded', async () => {
    await tombol('Buang isian').click();
    expect(await biaya().inputValue()).not.toBe(BIAYA);
    await formulir().getByRole('button', { name: 'Tutup' }).click();
    await tombol('Susun versi baru dari versi 1').waitFor();
    await j.halaman.reload();
    await susun();
    expect(await tersimpan(formulir()).count()).toBe(0);
    expect(j.keluhan).toEqual([]);
  });

  it('goes where it is published', async () => {
    await biaya().fill(BIAYA);
    await formulir().getByRole('button', { name: 'Lihat yang berubah' }).click();
    await tombol('Tetapkan versi 2').click();
    await j.halaman.getByText('Versi 2 ditetapkan.').waitFor();
    await j.halaman.reload();
    await tombol('Susun versi baru dari versi 2').waitFor();
    await tombol('Susun versi baru dari versi 1').waitFor();
    expect(await tombol(/^Lanjutkan versi baru/).count()).toBe(0);
    expect(j.keluhan).toEqual([]);
  });
});
