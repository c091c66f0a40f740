import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { KATA_SANDI_CONTOH } from '../../support/api.ts';
import type { Sistem } from '../../support/sistem.ts';
import { mulaiSistem } from '../../support/sistem.ts';
import type { Pengamatan } from './awasi.ts';
import { awasi } from './awasi.ts';

/** The whole system with its console, and browsers of people who work with it. */
export interface Panggung {
  s: Sistem;
  peramban: Browser;
  /** A browser window of somebody's own, not signed in. */
  buka(pilihan?: BrowserContextOptions): Promise<Jendela>;
  /** The same, signed in through the form. @param akun e.g. `peksos@bulukumba` */
  orang(akun: string, pilihan?: BrowserContextOptions): Promise<Jendela>;
  tutup(): Promise<void>;
}

export interface Jendela extends Pengamatan {
  konteks: BrowserContext;
  halaman: Page;
}

/** A machine under load is slow: conditions are waited for, and patiently. */
const SABAR_MS = 60_000;
const BAWAAN: BrowserContextOptions = { locale: 'id-ID', viewport: { width: 1280, height: 850 } };

export const CHROMIUM = {
  executablePath: process.env['LINDUNG_CHROMIUM'] ?? '',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
};

export async function mulaiPanggung(pilihan: Parameters<typeof mulaiSistem>[0] = {}): Promise<Panggung> {
  const konsol = process.env['LINDUNG_UJI_KONSOL'] ?? '';
  const [s, peramban] = await Promise.all([mulaiSistem({ konsol, ...pilihan }), chromium.launch(CHROMIUM)]);
  const buka = async (lain: BrowserContextOptions = {}) =>
    jendela(await peramban.newContext({ ...BAWAAN, baseURL: s.alamat, ...lain }));
  return {
    s,
    peramban,
    buka,
    async orang(akun, lain) {
      const j = await buka(lain);
      await masuk(j.halaman, akun);
      return j;
    },
    async tutup() {
      await peramban.close();
      await s.tutup();
    },
  };
}

/** A window around a browser profile, watched. */
export async function jendela(konteks: BrowserContext): Promise<Jendela> {
  konteks.setDefaultTimeout(SABAR_MS);
  const pengamatan = await awasi(konteks);
  return { ...pengamatan, konteks, halaman: await konteks.newPage() };
}

/** Signs in through the form, and waits for the inbox. */
export async function masuk(halaman: Page, akun: string): Promise<void> {
  await halaman.goto('/konsol/masuk');
  await isiMasuk(halaman, akun);
  await halaman.getByRole('heading', { name: 'Kotak Tugas', level: 1 }).waitFor();
}

export async function isiMasuk(halaman: Page, akun: string): Promise<void> {
  await halaman.getByLabel('Surel').fill(`${akun}.contoh`);
  await halaman.getByLabel('Kata sandi', { exact: true }).fill(KATA_SANDI_CONTOH);
  await halaman.getByRole('button', { name: 'Masuk', exact: true }).click();
}

export async function keluar(halaman: Page): Promise<void> {
  await halaman.getByRole('button', { name: /^Akun: / }).click();
  await halaman.getByRole('menuitem', { name: 'Keluar' }).click();
  await halaman.getByRole('button', { name: 'Masuk', exact: true }).waitFor();
}
