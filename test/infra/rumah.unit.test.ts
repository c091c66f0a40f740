import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Rumah {
  nama: string;
  /** Houses its row of the table names; null: all but those in `kecuali`. */
  kenal: readonly string[] | null;
  kecuali: readonly string[];
  tipeSaja: readonly string[];
}

const rumahDi = (teks: string): string[] => Array.from(teks.matchAll(/`([a-z]+)\/`/g), (m) => m[1] ?? '');

/** The table of houses as the README has it. */
function bacaTabel(): Rumah[] {
  const tabel = /### The houses\n([^]*?)\n## /.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  return Array.from(
    tabel.matchAll(/^\| `([a-z]+)\/` +\|[^|]*\|([^|]*)\|$/gm),
    ([, nama = '', boleh = '']) => ({
      nama,
      kenal: boleh.trim().startsWith('all') ? null : rumahDi(boleh),
      kecuali: boleh.trim().startsWith('all but') ? rumahDi(boleh) : [],
      tipeSaja: Array.from(boleh.matchAll(/`([a-z]+)\/` by type only/g), (m) => m[1] ?? ''),
    }),
  );
}

const IMPOR = /(?:import|export)\s+(type\s)?[^'";]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g;

interface Impor {
  berkas: string;
  rumah: string;
  tipe: boolean;
}

function imporDari(nama: string): Impor[] {
  const berkas = globSync(`${nama}/**/*.{ts,tsx}`, { exclude: ['**/dist/**', '**/vite.config.ts'] });
  return berkas.flatMap((b) =>
    Array.from(readFileSync(b, 'utf8').matchAll(IMPOR), ([, tipe, dari, dinamis]) => ({
      berkas: b,
      rumah: join(dirname(b), dari ?? dinamis ?? '').split('/')[0] ?? '',
      tipe: tipe !== undefined,
    })),
  );
}

const TABEL = bacaTabel();
const RUMAH = new Set(TABEL.map((r) => r.nama));

test('the table names every house there is', () => {
  const folder = globSync('*/', { exclude: ['node_modules', 'docs', 'compose'] });
  expect([...RUMAH].toSorted()).toEqual(folder.map((f) => f.replace(/\/$/, '')).toSorted());
});

test.each(TABEL)('$nama/ knows what the table lets it know', ({ nama, kenal, kecuali, tipeSaja }) => {
  const boleh = ({ rumah, tipe }: Impor) =>
    kenal === null ? !kecuali.includes(rumah) : kenal.includes(rumah) && (tipe || !tipeSaja.includes(rumah));
  const asing = imporDari(nama).filter((i) => i.rumah !== nama && RUMAH.has(i.rumah) && !boleh(i));
  expect(asing.map((i) => `${i.berkas} → ${i.rumah}/`)).toEqual([]);
});
