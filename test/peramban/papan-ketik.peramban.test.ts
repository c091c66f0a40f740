import type { Page } from 'playwright-core';
import { KATA_SANDI_CONTOH } from '../support/api.ts';
import { sampai } from '../support/tunggu.ts';
import type { KasusSistem } from '../support/sistem.ts';
import { tugas } from './support/kotak-tugas.ts';
import type { Panggung } from './support/panggung.ts';
import { mulaiPanggung } from './support/panggung.ts';
import { tindakanTercatat } from './support/tindakan-tercatat.ts';

const PALING_BANYAK_TAB = 60;

let p: Panggung;
let kasus: KasusSistem;
beforeAll(async () => {
  p = await mulaiPanggung();
  kasus = await p.s.lahir('lansia');
});
afterAll(() => p.tutup());

const nama = (h: Page) =>
  h.evaluate<string>(`(() => {
    const e = document.activeElement === document.body ? null : document.activeElement;
    return e?.getAttribute('aria-label') ?? e?.labels?.[0]?.textContent ?? e?.textContent ?? '';
  })()`);

/** Whether one can see where the keyboard is. */
const tampak = (h: Page) =>
  h.evaluate<boolean>(`(() => {
    const satu = (e) => ['outlineStyle', 'outlineWidth', 'boxShadow', 'borderTopColor'].map((s) => getComputedStyle(e)[s]);
    const rupa = (e) => [e, e.parentElement, e.parentElement.parentElement].flatMap(satu).join();
    const e = document.activeElement;
    const kini = rupa(e);
    e.blur();
    const tanpa = rupa(e);
    e.focus({ focusVisible: true });
    return kini !== tanpa;
  })()`);

/** Presses Tab until the keyboard is at something of this name; it is visible there. */
async function tabSampai(h: Page, cari: RegExp): Promise<void> {
  for (let i = 0; i < PALING_BANYAK_TAB; i += 1) {
    if (cari.test((await nama(h)).trim())) {
      if (await tampak(h)) return;
      throw new Error(`tidak tampak di mana papan ketik berada: ${cari.source}`);
    }
    await h.keyboard.press('Tab');
  }
  throw new Error(`tidak tercapai dengan Tab: ${cari.source}`);
}

it('works by the keyboard alone: in, through the inbox, an act, help', async () => {
  const { halaman: h, keluhan } = await p.buka();
  await h.goto('/konsol/masuk');
  await h.getByLabel('Surel').waitFor();
  // Half-way through a change of colour nothing can be told.
  await h.addStyleTag({ content: '*, *::before, *::after { transition: none !important }' });
  await tabSampai(h, /^Surel/);
  await h.keyboard.type('petugas-dinsos@bulukumba.contoh');
  await tabSampai(h, /^Kata sandi/);
  await h.keyboard.type(KATA_SANDI_CONTOH);
  await h.keyboard.press('Enter');
  const satu = tugas(h, kasus.nomor);
  await satu.waitFor();

  await h.keyboard.press('?');
  const bantuan = h.getByRole('dialog', { name: 'Pintasan papan ketik' });
  await bantuan.waitFor();
  await h.keyboard.press('Escape');
  await bantuan.waitFor({ state: 'hidden' });

  await h.keyboard.press('j');
  expect((await nama(h)).trim()).toBe((await satu.innerText()).trim());
  expect(await tampak(h)).toBe(true);
  await h.keyboard.press('k');
  await h.keyboard.press('Enter');
  await h.getByRole('navigation', { name: 'Langkah SOP' }).waitFor();

  await tabSampai(h, /^Tindakan lain$/);
  await h.keyboard.press('Enter');
  const menu = h.getByRole('menu');
  await menu.waitFor();
  for (let i = 0; i < PALING_BANYAK_TAB && (await nama(h)).trim() !== 'Catat'; i += 1)
    await h.keyboard.press('ArrowDown');
  await h.keyboard.press('Enter');
  const dialog = h.getByRole('dialog', { name: 'Catat' });
  await dialog.getByLabel(/^Catatan/).waitFor();
  await tabSampai(h, /^Catatan/);
  await h.keyboard.type('Diketik tanpa tetikus? Ya, g k.');
  await h.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await sampai(async () => (await nama(h)).trim() === 'Tindakan lain', 10_000, 'fokus kembali ke tombolnya');

  await h.keyboard.press('Enter');
  await menu.waitFor();
  for (let i = 0; i < PALING_BANYAK_TAB && (await nama(h)).trim() !== 'Catat'; i += 1)
    await h.keyboard.press('ArrowDown');
  await h.keyboard.press('Enter');
  await dialog.getByLabel(/^Catatan/).waitFor();
  expect(await dialog.getByLabel(/^Catatan/).inputValue()).toBe('Diketik tanpa tetikus? Ya, g k.');
  await tabSampai(h, /^Catat$/);
  await h.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  expect(await tindakanTercatat(p, kasus.id, 'catat')).toEqual(['diterima']);

  await h.keyboard.press('g');
  await h.keyboard.press('k');
  await h.getByRole('heading', { name: 'Kasus', level: 1 }).waitFor();
  expect(keluhan).toEqual([]);
});
