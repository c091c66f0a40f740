import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSecrets } from '../../scripts/infra/secrets.ts';
import { scratchFolder } from './scratch.ts';

const scratch = scratchFolder();
const file = () => join(scratch.path, 'rahasia.json');

it('are made once, for their owner only', async () => {
  const first = await loadSecrets(scratch.path);
  expect(Buffer.from(first.kunciInduk, 'base64')).toHaveLength(32);
  expect(Buffer.from(first.kunciSegel, 'base64')).toHaveLength(32);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(await loadSecrets(scratch.path)).toEqual(first);
});

it('of a folder from before there were passphrases get the key for them, once, and stay', async () => {
  const { kunciFrasa: _, ...older } = await loadSecrets(scratch.path);
  mkdirSync(join(scratch.path, 'pgdata'));
  writeFileSync(file(), JSON.stringify(older));
  const now = await loadSecrets(scratch.path);
  expect(now).toEqual({ ...older, kunciFrasa: expect.any(String) });
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual(now);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
});

it('are not made anew beside data that only the lost ones can read', async () => {
  mkdirSync(join(scratch.path, 'pgdata'));
  await expect(loadSecrets(scratch.path)).rejects.toThrow('Pulihkan berkas itu dari cadangan');
});

it('are refused when damaged, without being printed', async () => {
  writeFileSync(file(), '{"kunciInduk": "abc');
  await expect(loadSecrets(scratch.path)).rejects.toThrow(
    /^.*rahasia\.json rusak\. Pulihkan dari cadangan\.$/,
  );
});
