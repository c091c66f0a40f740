import type { Locator } from 'playwright-core';
import { isiPdf } from '../../support/pembangun/berkas.ts';

const tertulis = (label: string) => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}( \\*)?$`);

/** Types into fields, by the labels people read. */
export async function ketik(tempat: Locator, isi: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, nilai] of Object.entries(isi)) await tempat.getByLabel(tertulis(label)).fill(nilai);
}

/** Chooses from what is looked up. @param butir begins with this */
export async function pilih(tempat: Locator, label: string, butir: string): Promise<void> {
  await tempat
    .locator('input')
    .and(tempat.getByLabel(tertulis(label)))
    .click();
  await tempat.page().getByRole('option', { name: butir }).first().click();
}

/** Chooses one of the buttons of a field. */
export async function tandai(tempat: Locator, label: string, butir: string): Promise<void> {
  await tempat
    .getByRole('radiogroup', { name: tertulis(label) })
    .getByRole('radio', { name: butir, exact: true })
    .check();
}

/** Uploads a document of one kind, and waits until it has arrived. */
export async function unggah(tempat: Locator, jenis: string): Promise<void> {
  await pilih(tempat, 'Jenis dokumen', jenis);
  const name = `${jenis}.pdf`;
  await tempat
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(isiPdf()) });
  await tempat.getByText(name).first().waitFor();
}
