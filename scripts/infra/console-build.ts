import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorCode } from './error-code.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What the console is made of: its own house, and what it shares with the API. */
const SOURCES = [
  'web',
  'domain',
  'api/bentuk',
  'api/massal',
  'api/isian.ts',
  'api/pesan-isian.ts',
  'docs/panduan',
  'docs/potret',
  'scripts/infra/console-plugins.ts',
  'package-lock.json',
];
const OUTPUT = join(ROOT, 'web/dist');
const STAMP = join(OUTPUT, '.sumber');

/**
 * Builds the console where its sources have changed since the last build; the folder is asked by digest, so that a
 * second start builds nothing.
 * @returns folder of the built console
 */
export async function buildConsole(report: (line: string) => void): Promise<string> {
  const digest = await digestOf(SOURCES);
  if ((await readStamp()) === digest) return OUTPUT;
  report('Membangun konsol …');
  // Loaded only where it is needed: most starts build nothing.
  const { build } = await import('vite');
  const mode = process.env['NODE_ENV'];
  try {
    await build({ configFile: join(ROOT, 'web/vite.config.ts'), logLevel: 'warn' });
  } finally {
    // Vite turns its process into a production one; services inherit our environment and must not.
    if (mode === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = mode;
  }
  await writeFile(STAMP, digest);
  return OUTPUT;
}

async function readStamp(): Promise<string | null> {
  try {
    return await readFile(STAMP, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function digestOf(sources: readonly string[]): Promise<string> {
  const files = (await Promise.all(sources.map(filesUnder))).flat().toSorted();
  const digest = createHash('sha256');
  for (const file of files) digest.update(`${file}\0`).update(await readFile(join(ROOT, file)));
  return digest.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
  try {
    const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true });
    return entries
      .filter((e) => e.isFile() && !e.parentPath.startsWith(OUTPUT))
      .map((e) => join(e.parentPath, e.name).slice(ROOT.length));
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return [path];
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
