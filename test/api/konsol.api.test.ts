import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Tumpukan } from '../support/api.ts';
import { KATA_SANDI_CONTOH, mulaiTumpukan } from '../support/api.ts';

const SKRIP = 'export const lindung = 1;\n'.repeat(200);
const HALAMAN = '<!doctype html>\n<html lang="id"><body><div id="akar"></div></body></html>';

let t: Tumpukan;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lindung-konsol-'));
  await mkdir(join(folder, 'aset'));
  await Promise.all([
    writeFile(join(folder, 'index.html'), HALAMAN),
    writeFile(join(folder, 'aset/index-abc.js'), SKRIP),
    writeFile(join(folder, 'aset/index-abc.js.gz'), gzipSync(SKRIP)),
    writeFile(join(folder, 'aset/index-abc.js.br'), brotliCompressSync(SKRIP)),
  ]);
  t = await mulaiTumpukan({ konsol: folder });
});
afterAll(async () => {
  await t.tutup();
  await rm(folder, { recursive: true });
});

describe('files of the console', () => {
  test.each([
    ['gzip, deflate', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['identity', null],
  ])('come compressed as the browser can read them (%s)', async (bisa, termampat) => {
    const { status, headers } = await t.tamu.mentah('/konsol/aset/index-abc.js', {
      headers: { 'accept-encoding': bisa },
    });
    expect([status, headers.get('content-encoding')]).toEqual([200, termampat]);
    expect(headers.get('vary')).toBe('Accept-Encoding');
    expect(headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('say the same, however they come', async () => {
    for (const bisa of ['gzip', 'br', 'identity']) {
      const jawab = await t.tamu.mentah('/konsol/aset/index-abc.js', {
        headers: { 'accept-encoding': bisa },
      });
      expect(await jawab.text()).toBe(SKRIP);
    }
  });

  test('that are not there are no page', async () => {
    expect((await t.tamu.mentah('/konsol/aset/tidak-ada.js')).status).toBe(404);
    expect((await t.tamu.mentah('/konsol/aset/..%2f..%2fconfig.ts')).status).toBe(404);
  });
});

describe('the page of the console', () => {
  test('is the same at every address, and is asked for each time', async () => {
    for (const jalur of ['/konsol/', '/konsol/kasus', '/konsol/kasus/abc?draf=1']) {
      const jawab = await t.tamu.mentah(jalur);
      expect([jawab.status, await jawab.text()]).toEqual([200, HALAMAN]);
      expect(jawab.headers.get('cache-control')).toBe('private, no-cache');
      expect(jawab.headers.get('vary')).toContain('Cookie');
      expect(jawab.headers.get('link')).toBeNull();
    }
  });

  test('names what will be read first to somebody who is signed in, and all of it is there to be read', async () => {
    const masuk = await t.tamu.kirim(
      '/api/v1/masuk',
      { surel: 'petugas-dinsos@bulukumba.contoh', kataSandi: KATA_SANDI_CONTOH },
      { origin: t.alamat, 'sec-fetch-site': 'same-origin' },
    );
    const kuki = masuk.kepala.get('set-cookie')?.split(';')[0] ?? '';
    const kepala = { cookie: kuki, 'sec-fetch-site': 'same-origin' };
    const lain = await t.tamu.mentah('/konsol/kasus', { headers: kepala });
    const beranda = await t.tamu.mentah('/konsol/', { headers: kepala });
    expect(await beranda.text()).toContain('<html data-sesi="ada" lang="id">');
    const bacaan = pramuat(beranda.headers);
    expect(bacaan).toHaveLength(4);
    expect(pramuat(lain.headers)).toEqual(bacaan.slice(0, 3));
    for (const jalur of bacaan) expect((await t.tamu.ambil(jalur, kepala)).status).toBe(200);
  });
});

function pramuat(kepala: Headers): string[] {
  return [...(kepala.get('link') ?? '').matchAll(/<([^>]+)>; rel=preload; as=fetch/g)].map(
    ([, jalur = '']) => jalur,
  );
}
