import type { BrowserContext, Page } from 'playwright-core';

/** What a page let slip or complained of, by its own account. */
export interface Pengamatan {
  /** Errors of the page and its console, and what its policy forbade. */
  keluhan: string[];
  /** Every address it had or asked for, and every title. */
  jejak: string[];
  /** Complaints that a test provokes on purpose. */
  wajar(pola: RegExp): void;
}

// Who is not signed in yet is told so: the console asks once when it opens.
const BELUM_MASUK = /status of 401 .*\/api\/v1\/saya$/;
// The pages for everybody name no icon; browsers ask for one all the same.
const IKON = /status of 404 .*\/favicon\.ico$/;

const SKRIP = `
addEventListener('securitypolicyviolation', (e) =>
  console.error('kebijakan: ' + e.violatedDirective + ' ' + e.blockedURI));
addEventListener('DOMContentLoaded', () => {
  const judul = document.querySelector('title');
  if (judul) new MutationObserver(() => catatJudul(document.title)).observe(judul, { childList: true });
});`;

/** Watches every page of a browser window from its first byte. */
export async function awasi(konteks: BrowserContext): Promise<Pengamatan> {
  const wajar: RegExp[] = [BELUM_MASUK, IKON];
  const keluhan: string[] = [];
  const jejak: string[] = [];
  const keluhkan = (apa: string) => {
    if (!wajar.some((w) => w.test(apa))) keluhan.push(apa);
  };
  await konteks.exposeFunction('catatJudul', (judul: string) => void jejak.push(judul));
  await konteks.addInitScript(SKRIP);
  konteks.on('request', (r) => jejak.push(r.url()));
  konteks.on('page', (p) => amatiHalaman(p, keluhkan, jejak));
  return { keluhan, jejak, wajar: (pola) => void wajar.push(pola) };
}

function amatiHalaman(halaman: Page, keluhkan: (apa: string) => void, jejak: string[]): void {
  halaman.on('framenavigated', (f) => jejak.push(f.url()));
  halaman.on('pageerror', (e) => keluhkan(`galat: ${e.message}`));
  halaman.on('dialog', (d) => {
    keluhkan(`dialog: ${d.message()}`);
    void d.dismiss();
  });
  halaman.on('console', (m) => {
    if (m.type() === 'error') keluhkan(`${m.text()} ${m.location().url}`.trim());
  });
}
