import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { ENTRIES } from '../../scripts/infra/system.ts';
import { bacaDockerfile, dalamGambar, semuaBerkas, telusuri, terkirim } from '../support/compose/gambar.ts';
import { uraiCompose } from '../support/compose/compose.ts';

interface Paket {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const paket = JSON.parse(readFileSync('package.json', 'utf8')) as Paket;
const tahapan = bacaDockerfile();
const akhir = tahapan.at(-1);

const AWAL = Object.values(uraiCompose().services).flatMap((l) =>
  [...(l.command ?? []), ...(l.entrypoint ?? [])].filter((k) => /^[\w/-]+\.ts$/.test(k)),
);

describe('the image', () => {
  it('is of the Node that the project pins, in every stage, and does not run as root', () => {
    expect(tahapan.map((t) => t.dasar)).toEqual(tahapan.map(() => `node:${paket.dependencies['node']}-slim`));
    expect(akhir?.pengguna).toBe('node');
  });

  it('copies only what is there, and what the builder is sent', () => {
    const semua = tahapan.flatMap((t) => t.salin.map((s) => s.dari));
    expect(semua.filter((j) => !existsSync(j))).toEqual([]);
    expect(semua.filter((j) => !terkirim(j))).toEqual([]);
    for (const rahasia of ['.env', '.lindung/rahasia.json', '.git/config', 'node_modules/pg/package.json'])
      expect(terkirim(rahasia)).toBe(false);
  });

  it('holds every file that its processes load', () => {
    expect(AWAL).toEqual(expect.arrayContaining(Object.values(ENTRIES)));
    const { berkas } = telusuri([...AWAL, ...semuaBerkas('workflows').filter((b) => b.endsWith('.ts'))]);
    expect(berkas.size).toBeGreaterThan(300);
    expect([...berkas].filter((b) => !dalamGambar(b))).toEqual([]);
  });

  it.each(AWAL)('%s asks for no package that is there for development only', (awal) => {
    const { pustaka } = telusuri([awal, 'workflows/index.ts']);
    // The embedded start, which a backup shares code with, builds the console; only there is vite ever loaded.
    if (pustaka.get('vite') === 'scripts/infra/console-build.ts') pustaka.delete('vite');
    const asing = [...pustaka].filter(([p]) => !(p in paket.dependencies) && !builtinModules.includes(p));
    expect(asing).toEqual([]);
    expect(pustaka.has('express') || awal !== ENTRIES.api).toBe(true);
  });

  it('builds the console with all that its sources ask for, and takes nothing but the result', () => {
    const konsol = tahapan.find((t) => t.nama === 'konsol');
    const disalin = (b: string) =>
      konsol?.salin.some(({ dari }) => b === dari || b.startsWith(`${dari}/`)) && terkirim(b);
    const { berkas } = telusuri(semuaBerkas('web').filter((b) => /^web\/(?!dist\/).*\.tsx?$/.test(b)));
    expect([...berkas].filter((b) => !disalin(b))).toEqual([]);
    expect(konsol?.jalankan.at(-1)).toBe('npx vite build --config web/vite.config.ts');
    expect(akhir?.dariTahapan).toEqual([
      { tahapan: 'pustaka', dari: '/aplikasi/node_modules', ke: 'node_modules' },
      { tahapan: 'konsol', dari: '/aplikasi/web/dist', ke: 'web/dist' },
    ]);
  });
});
