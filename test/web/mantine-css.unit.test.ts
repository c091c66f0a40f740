import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const AKAR = fileURLToPath(new URL('../..', import.meta.url));
const GAYA = join(AKAR, 'node_modules/@mantine/core');
const IMPOR = /import \{([^}]+)\} from ['"]([^'"]+)['"]/g;
const baca = (berkas: string) => readFileSync(berkas, 'utf8');
const nama = (daftar: string) => daftar.split(',').map((n) => n.replace('type ', '').trim());

/** Modules of Mantine's packages by the name they are imported under. */
const EKSPOR = new Map(
  ['@mantine/core', '@mantine/charts'].map((paket) => {
    const indeks = join(AKAR, 'node_modules', paket, 'esm/index.mjs');
    const modul = [...baca(indeks).matchAll(IMPOR)].flatMap(([, daftar = '', dari = '']) =>
      nama(daftar).map((n) => [n, resolve(dirname(indeks), dari)] as const),
    );
    return [paket, new Map(modul)] as const;
  }),
);

/** Files that a file imports, as far as they are Mantine's. */
function impor(berkas: string): string[] {
  return [...baca(berkas).matchAll(/ from ['"]([^'"]+)['"]/g)]
    .filter(([, dari = '']) => dari.startsWith('.') && berkas.includes('@mantine'))
    .map(([, dari = '']) => resolve(dirname(berkas), dari))
    .concat(
      [...baca(berkas).matchAll(IMPOR)].flatMap(([, daftar = '', dari = '']) =>
        nama(daftar).flatMap((n) => EKSPOR.get(dari)?.get(n) ?? []),
      ),
    );
}

/** Names of the style sheets which the console's pages, and all that they import, take their classes from. */
function terpakai(): string[] {
  const antre = globSync('web/**/*.{ts,tsx}', { cwd: AKAR }).map((f) => join(AKAR, f));
  const dilihat = new Set<string>();
  for (let f = antre.pop(); f !== undefined; f = antre.pop()) {
    if (dilihat.has(f)) continue;
    dilihat.add(f);
    antre.push(...impor(f));
  }
  const lembar = [...dilihat].flatMap((f) => /([A-Za-z]+)\.module\.mjs$/.exec(f)?.[1] ?? []);
  return lembar.filter((n) => existsSync(join(GAYA, `styles/${n}.css`))).toSorted();
}

describe('the styles of the component library', () => {
  const termuat = [...baca(join(AKAR, 'web/mantine.css')).matchAll(/styles\/([\w-]+)\.css/g)].map(
    ([, n = '']) => n,
  );

  it('are loaded for each component the console uses, and for no other', () => {
    const dasar = ['baseline', 'default-css-variables', 'global'];
    expect(termuat.toSorted()).toEqual([...dasar, ...terpakai()].toSorted());
  });

  it('stand in the order in which Mantine writes them: later ones change earlier ones', () => {
    const semua = baca(join(GAYA, 'styles.css'));
    const letak = termuat.map((n) =>
      semua.indexOf(
        baca(join(GAYA, `styles/${n}.css`))
          .trim()
          .slice(0, 60),
      ),
    );
    expect(letak).not.toContain(-1);
    expect(letak).toEqual(letak.toSorted((a, b) => a - b));
  });
});
