import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

export interface Tahapan {
  nama: string;
  dasar: string;
  /** What it copies from the project, and where to. */
  salin: { dari: string; ke: string }[];
  /** What it copies from another stage. */
  dariTahapan: { tahapan: string; dari: string; ke: string }[];
  pengguna?: string;
  jalankan: string[];
}

/** The stages of the Dockerfile, as far as the tests need to know them. */
export function bacaDockerfile(): Tahapan[] {
  const tahapan: Tahapan[] = [];
  for (const baris of readFileSync('Dockerfile', 'utf8').split('\n')) {
    const [perintah, ...kata] = baris.trim().split(/\s+/);
    const kini = tahapan.at(-1);
    if (perintah === 'FROM')
      tahapan.push({
        nama: kata[2] ?? '',
        dasar: kata[0] ?? '',
        salin: [],
        dariTahapan: [],
        jalankan: [],
      });
    else if (perintah === 'COPY') {
      const dariSana = kata[0]?.startsWith('--from=') ? kata.shift()?.slice(7) : undefined;
      const ke = kata.pop() ?? '';
      for (const dari of kata) {
        if (dariSana) kini?.dariTahapan.push({ tahapan: dariSana, dari, ke });
        else kini?.salin.push({ dari, ke });
      }
    } else if (perintah === 'USER' && kini) kini.pengguna = kata[0] ?? '';
    else if (perintah === 'RUN') kini?.jalankan.push(kata.join(' '));
  }
  return tahapan;
}

/** Whether a path is sent to the builder at all: .dockerignore keeps out everything but what it names. */
export function terkirim(jalur: string): boolean {
  let masuk = true;
  for (const aturan of readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean)) {
    const boleh = aturan.startsWith('!');
    const pola = boleh ? aturan.slice(1) : aturan;
    if (pola === '*' || jalur === pola || jalur.startsWith(`${pola}/`)) masuk = boleh;
  }
  return masuk;
}

/** Whether a file of the project is in the image that is run. */
export function dalamGambar(berkas: string): boolean {
  const akhir = bacaDockerfile().at(-1);
  return (
    terkirim(berkas) &&
    (akhir?.salin ?? []).some(({ dari }) => berkas === dari || berkas.startsWith(`${dari}/`))
  );
}

const IMPOR = /^(?:import|export)\s+(?:[\w$*{}\s,]+?\sfrom\s+)?'([^']+)'/gm;
const IMPOR_NANTI = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
/** A file that is run or read by its path beside the one that names it. */
const MENURUT_JALUR = /join\(import\.meta\.dirname,\s*((?:'[^']+'(?:,\s*)?)+)\)/g;

export interface Jejak {
  /** Every file of the project that is loaded. */
  berkas: Set<string>;
  /** Every package, with a file that asks for it. */
  pustaka: Map<string, string>;
}

/** What is loaded where these files are run, types left aside. */
export function telusuri(awal: readonly string[]): Jejak {
  const hasil: Jejak = { berkas: new Set(), pustaka: new Map() };
  const antre = [...awal];
  for (let berkas = antre.pop(); berkas !== undefined; berkas = antre.pop()) {
    if (hasil.berkas.has(berkas)) continue;
    hasil.berkas.add(berkas);
    if (!/\.(ts|tsx|mjs|js)$/.test(berkas)) continue;
    for (const acuan of acuanDi(readFileSync(berkas, 'utf8'))) {
      if (acuan.startsWith('.')) antre.push(normalize(join(dirname(berkas), acuan)));
      else if (!acuan.startsWith('node:')) hasil.pustaka.set(namaPustaka(acuan), berkas);
    }
  }
  return hasil;
}

function acuanDi(isi: string): string[] {
  const tanpaTipe = isi.replaceAll(/^(import|export) type [\s\S]*?;$/gm, '');
  const jalur = Array.from(
    tanpaTipe.matchAll(MENURUT_JALUR),
    (m) => `./${join(...(m[1] ?? '').split(/,\s*/).map((k) => k.replaceAll("'", '')))}`,
  );
  const impor = [IMPOR, IMPOR_NANTI].flatMap((pola) =>
    Array.from(tanpaTipe.matchAll(pola), (m) => m[1] ?? ''),
  );
  return [...impor, ...jalur];
}

function namaPustaka(acuan: string): string {
  return acuan
    .split('/')
    .slice(0, acuan.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Every file under a folder of the project. */
export function semuaBerkas(folder: string): string[] {
  return statSync(folder).isFile()
    ? [folder]
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((e) => e.isFile())
        .map((e) => relative('.', join(e.parentPath, e.name)));
}
