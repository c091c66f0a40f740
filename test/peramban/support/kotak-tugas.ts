import type { Locator, Page } from 'playwright-core';

/** The tasks in the inbox that are about a case. @param nomor the case's number, or how it begins */
export function tugas(halaman: Page, nomor: string): Locator {
  return halaman
    .getByRole('list', { name: 'Tugas' })
    .getByRole('listitem')
    .filter({ hasText: nomor })
    .getByRole('link');
}

/** Opens a case the way its person does: from the inbox. */
export async function bukaDariKotak(halaman: Page, nomor: string): Promise<void> {
  await halaman.goto('/konsol/');
  await tugas(halaman, nomor).first().click();
  await halaman.getByRole('navigation', { name: 'Langkah SOP' }).waitFor();
}
