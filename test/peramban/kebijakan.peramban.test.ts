import type { Page } from 'playwright-core';
import { HALAMAN_KONSOL } from './support/halaman-konsol.ts';
import type { Panggung } from './support/panggung.ts';
import { mulaiPanggung } from './support/panggung.ts';

const tugasAtauKosong = (h: Page) => h.getByRole('main').getByText('Tidak ada yang menunggu Anda.').waitFor();

let p: Panggung;
beforeAll(async () => {
  p = await mulaiPanggung();
});
afterAll(() => p.tutup());

describe('what the browser is told to allow', () => {
  it.each([...new Set(HALAMAN_KONSOL.map((h) => h.jalur))])(
    'on %s: scripts of this house, none in the page',
    async (jalur) => {
      const jawab = await fetch(`${p.s.alamat}${jalur}`);
      const kebijakan = jawab.headers.get('content-security-policy') ?? '';
      expect(kebijakan).toContain("default-src 'none'");
      expect(/script-src ([^;]*)/.exec(kebijakan)?.[1]).toBe("'self'");
      const isi = await jawab.text();
      expect(isi.match(/<script(?![^>]* src=)[^>]*>/g)).toBeNull();
      expect(isi).not.toMatch(/ on[a-z]+=|javascript:/i);
    },
  );

  it('keeps the session out of reach of scripts and of other sites', async () => {
    const j = await p.orang('peksos@bulukumba');
    const kuki = await j.konteks.cookies();
    expect(kuki).toHaveLength(1);
    expect(kuki[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    expect(await j.halaman.evaluate<string>('document.cookie')).toBe('');
    expect(j.keluhan).toEqual([]);
  });

  it('would tell of an inline script: the watch over the other tests is awake', async () => {
    const { halaman, keluhan } = await p.buka();
    await halaman.goto('/konsol/masuk');
    await halaman.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: 'window.kena = true' }))",
    );
    expect(await halaman.evaluate('window.kena')).toBeUndefined();
    expect(keluhan.join()).toContain('kebijakan: script-src-elem inline');
  });
});

describe('the first page', () => {
  it('asks for each thing once', async () => {
    const { konteks, halaman, keluhan } = await p.orang('petugas-dinsos@bulukumba');
    await tugasAtauKosong(halaman);
    const lain = await konteks.newPage();
    const diminta: string[] = [];
    lain.on('request', (r) => diminta.push(new URL(r.url()).pathname));
    await lain.goto('/konsol/');
    await tugasAtauKosong(lain);
    for (const jalur of ['/publik/v1/sistem', '/api/v1/saya', '/api/v1/kantor/saya', '/api/v1/tugas'])
      expect([jalur, diminta.filter((d) => d === jalur).length]).toEqual([jalur, 1]);
    expect(keluhan).toEqual([]);
  });
});
