import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';

describe('db/skema.ts', () => {
  let bd: BasisDataUji;
  beforeAll(async () => {
    bd = await basisDataUji();
  });
  afterAll(() => bd.tutup());

  it('has the types of the migrated schema (npx kysely-codegen)', async () => {
    const alat = require.resolve('kysely-codegen/dist/cli/bin.js');
    const periksa = promisify(execFile)(
      process.execPath,
      [alat, '--config-file', '.kysely-codegenrc.json', '--verify'],
      {
        env: { ...process.env, DATABASE_URL: bd.url },
      },
    );
    await expect(periksa).resolves.toMatchObject({ stdout: expect.stringContaining('up-to-date') });
  });
});
