/**
 * The console in a real browser, against the real stack. Usage: npm run test:peramban [-- Jest's arguments]
 */
import { spawnSync } from 'node:child_process';
import { bacaKonfigurasiMulai } from '../config.ts';
import { findChromium } from './infra/chromium.ts';
import { buildConsole } from './infra/console-build.ts';
import { UserError } from './infra/user-error.ts';

const lapor = (baris: string): void => void process.stderr.write(`${baris}\n`);

async function main(argumen: readonly string[]): Promise<number> {
  const { chromium, path, lingkungan } = bacaKonfigurasiMulai();
  const program = await findChromium(chromium, path);
  const konsol = await buildConsole(lapor);
  const jest = ['node_modules/jest/bin/jest.js', '--config', 'jest.peramban.config.mjs', ...argumen];
  const { status } = spawnSync(process.execPath, jest, {
    stdio: 'inherit',
    env: { ...lingkungan, LINDUNG_CHROMIUM: program, LINDUNG_UJI_KONSOL: konsol },
  });
  return status ?? 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (galat) {
  if (!(galat instanceof UserError)) throw galat;
  lapor(galat.message);
  process.exitCode = 1;
}
