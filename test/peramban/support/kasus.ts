import type { Locator, Page } from 'playwright-core';

/** The page of a case. */
export async function bukaKasus(halaman: Page, id: string): Promise<void> {
  await halaman.goto(`/konsol/kasus/${id}`);
  await halaman.getByRole('navigation', { name: 'Langkah SOP' }).waitFor();
}

/** What the page of a case offers to do: its buttons, and what stands in the menu beside them. */
export async function tindakanDitawarkan(halaman: Page): Promise<string[]> {
  const kepala = halaman.getByRole('main').getByRole('heading', { level: 1 }).locator('..');
  const tombol = (await kepala.getByRole('button').allInnerTexts()).map((t) => t.trim());
  const utama = tombol.filter((t) => t !== 'Tindakan lain');
  if (utama.length === tombol.length) return utama;
  await kepala.getByRole('button', { name: 'Tindakan lain' }).click();
  const menu = halaman.getByRole('menu');
  await menu.waitFor();
  const lain = await menu.getByRole('menuitem').allInnerTexts();
  await halaman.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  return [...utama, ...lain.map((t) => t.trim())];
}

/** Opens the form of an act, from a button or from the menu. */
export async function bukaTindakan(halaman: Page, label: string): Promise<Locator> {
  const lain = halaman.getByRole('button', { name: 'Tindakan lain' });
  const tombol = halaman.getByRole('main').getByRole('button', { name: label, exact: true });
  await tombol.or(lain).first().waitFor();
  if (await tombol.isVisible()) await tombol.click();
  else {
    await lain.click();
    await halaman.getByRole('menuitem', { name: label, exact: true }).click();
  }
  const dialog = halaman.getByRole('dialog', { name: label });
  await dialog.getByRole('form').or(dialog.locator('form')).first().waitFor();
  return dialog;
}

/** Does an act: opens its form, fills it in, sends it, and waits until it is taken. */
export async function lakukan(
  halaman: Page,
  label: string,
  isi: (dialog: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const dialog = await bukaTindakan(halaman, label);
  await isi(dialog);
  await kirimkan(dialog, label);
  await diterima(dialog);
}

/** Waits until the form of an act has closed. @throws with what the form says where it was refused */
export async function diterima(dialog: Locator): Promise<void> {
  const galat = dialog.getByRole('alert').first();
  const ditolak = galat.waitFor().then(async () => {
    throw new Error(`ditolak: ${await galat.innerText()}`);
  });
  await Promise.race([dialog.waitFor({ state: 'hidden' }), ditolak]);
}

export async function kirimkan(dialog: Locator, label: string): Promise<void> {
  await dialog.getByRole('button', { name: label, exact: true }).click();
}

/** Waits until the page shows the case in a stage. */
export async function tahap(halaman: Page, label: string): Promise<void> {
  await halaman.getByRole('main').getByText(label, { exact: true }).first().waitFor();
}
