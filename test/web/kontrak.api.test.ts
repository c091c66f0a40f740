import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

/** Addresses of the console's contract, by the interface they stand in. */
function alamatKontrak(antarmuka: string): string[] {
  const teks = readFileSync(join(import.meta.dirname, '../../web/klien/kontrak.ts'), 'utf8');
  const isi = new RegExp(`export interface ${antarmuka} \\{([^]*?)\\n\\}`).exec(teks)?.[1] ?? '';
  return [...isi.matchAll(/^ {2}'([^']+)':/gm)].map((m) => m[1] ?? '');
}

test.each([
  ['Bacaan', 'get'],
  ['Kiriman', 'post'],
])('every address of %s is one that the API answers', async (antarmuka, metode) => {
  const { isi } = await t.tamu.ambil('/openapi.json');
  const jalur = isi['paths'] as Record<string, Record<string, unknown>>;
  const alamat = alamatKontrak(antarmuka);
  expect(alamat.length).toBeGreaterThan(5);
  expect(alamat.filter((a) => jalur[a.replace(/:(\w+)/g, '{$1}')]?.[metode] === undefined)).toEqual([]);
});
