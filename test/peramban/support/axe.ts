import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sampai } from '../../support/tunggu.ts';
import { selesaiMemuat } from './muat.ts';

const AXE = readFileSync(createRequire(join(process.cwd(), 'x.js')).resolve('axe-core/axe.min.js'), 'utf8');

const UKURAN = [
  { width: 1280, height: 850 },
  { width: 390, height: 844 },
];
const RUPA = ['light', 'dark'] as const;

/** What axe finds on the page as it stands, in light and dark, on a desk and on a phone. */
export async function temuanAxe(halaman: Page): Promise<string[]> {
  const temuan: string[] = [];
  for (const ukuran of UKURAN) {
    await halaman.setViewportSize(ukuran);
    for (const colorScheme of RUPA) {
      await halaman.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const t of await periksa(halaman, colorScheme))
        temuan.push(`${ukuran.width} ${colorScheme}: ${t}`);
    }
    const lebih = await halaman.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    if (lebih > 0) temuan.push(`${ukuran.width}: halaman lebih lebar ${lebih} px`);
  }
  return temuan;
}

async function periksa(halaman: Page, rupa: string): Promise<string[]> {
  await tenang(halaman, rupa);
  if (!(await halaman.evaluate<boolean>("'axe' in window"))) await halaman.evaluate(AXE);
  return halaman.evaluate<string[]>(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap((v) => v.nodes.map((n) => v.id + ' ' + n.target.join(' ') + ' — ' +
      (n.any[0] ?? n.all[0] ?? n.none[0])?.message)))`);
}

// The console follows the scheme by its own script, public pages by their style alone.
const BERUPA = `document.documentElement.dataset.mantineColorScheme`;
const DIAM = `new Promise((lanjut) => requestAnimationFrame(() => requestAnimationFrame(() => lanjut(
  document.getAnimations().every((a) =>
    a.playState !== 'running' || a.effect?.getTiming().iterations === Infinity)))))`;

/** Nothing is being loaded, and nothing moves: colours half-way between two states are nobody's choice. */
async function tenang(halaman: Page, rupa: string): Promise<void> {
  await selesaiMemuat(halaman);
  await sampai(async () => ((await halaman.evaluate<string>(BERUPA)) ?? rupa) === rupa, 20_000, rupa);
  await sampai(() => halaman.evaluate<boolean>(DIAM), 20_000, 'halaman diam');
}
