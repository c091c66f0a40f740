import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { KATA_SANDI_CONTOH } from '../support/api.ts';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem } from '../support/sistem.ts';
import { lansiaSampaiParaf } from '../support/surat/jalan-lansia.ts';
import type { MesinBerUi } from '../support/ui-temporal.ts';
import { mulaiMesinBerUi } from '../support/ui-temporal.ts';
import { CHROMIUM } from './support/panggung.ts';

const RUANG = '/temporal/namespaces/default/workflows';

let mesin: MesinBerUi;
let s: Sistem;
let kasus: KasusSistem;
let peramban: Browser;
let halaman: Page;
/** What the page was not allowed to do, by its own account. */
const dilarang: string[] = [];

beforeAll(async () => {
  mesin = await mulaiMesinBerUi();
  s = await mulaiSistem({ temporal: mesin.alamat, temporalUi: mesin.ui });
  kasus = await lansiaSampaiParaf(s);
  await s.lahir('rps');
  peramban = await chromium.launch(CHROMIUM);
  const konteks = await peramban.newContext({ baseURL: s.alamat });
  const masuk = await konteks.request.post('/api/v1/masuk', {
    data: { surel: 'kabid-rehsos@bulukumba.contoh', kataSandi: KATA_SANDI_CONTOH },
    headers: { origin: s.alamat },
  });
  if (!masuk.ok()) throw new Error(`tidak dapat masuk: ${masuk.status()}`);
  halaman = await konteks.newPage();
  halaman.setDefaultTimeout(30_000);
  halaman.on('console', (m) => {
    if (/content security policy/i.test(m.text())) dilarang.push(m.text());
  });
  halaman.on('request', (r) => {
    if (!r.url().startsWith(s.alamat) && !r.url().startsWith('data:')) dilarang.push(r.url());
  });
}, 120_000);
afterAll(async () => {
  await peramban.close();
  await s.tutup();
  await mesin.tutup();
});

const teks = (isi: string | RegExp) => halaman.getByText(isi).first().waitFor();

describe("the Temporal UI in a supervisor's browser", () => {
  it('lists what a saved filter finds, of the own office only', async () => {
    const { isi } = await (await s.sebagai('kabid-rehsos@bulukumba')).ambil('/api/v1/pengawasan/kueri');
    const semua = isi['kueri'] as { kunci: string; alamat: string }[];
    await halaman.goto(semua.find((k) => k.kunci === 'kantor')?.alamat ?? '');
    await halaman.getByRole('link', { name: kasus.nomor }).waitFor();
    expect(await halaman.content()).not.toContain('rps-pangkalpinang');
  });

  it('draws a case as the steps of the standard, its content opened by the codec, and nothing to press', async () => {
    await halaman.goto(`${RUANG}/${kasus.nomor}`);
    await teks('SOP 3 · Selesaikan administrasi');
    await teks('Batas paraf');
    await teks('"kasusId"');
    await halaman.getByRole('button', { name: 'Request Cancellation' }).waitFor();
    expect(await halaman.getByRole('button', { name: 'Request Cancellation' }).isDisabled()).toBe(true);
  });

  it('shows the checklist of the SOP as its current details', async () => {
    await halaman
      .getByRole('link', { name: 'User Metadata' })
      .or(halaman.getByText('User Metadata'))
      .first()
      .click();
    const rincian = halaman
      .frameLocator('#user-metadata-current-details')
      .getByText('Telaah dan paraf Kepala Bidang')
      .first();
    await rincian.waitFor();
    expect(await rincian.isVisible()).toBe(true);
  });

  it("knows nothing of another office's case", async () => {
    // The page looks for the latest run of a workflow by its id.
    const cari = halaman.waitForResponse((r) => r.url().includes('rps-pangkalpinang-2026-0001%22'));
    await halaman.goto(`${RUANG}/rps-pangkalpinang-2026-0001`);
    const { executions = [] } = (await (await cari).json()) as { executions?: unknown[] };
    expect(executions).toEqual([]);
    expect(await halaman.content()).not.toContain('hunianRps');
  });

  it('asked nothing of anybody else, and did nothing its policy forbids', () => {
    expect(dilarang).toEqual([]);
  });
});
