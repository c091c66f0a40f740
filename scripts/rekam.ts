/**
 * Records the engine's histories of the workflow tests into test/histories, one for each path not yet there. They
 * stay when the code changes: the replay test shows whether cases under way can go on. Usage: npm run rekam
 */
import { spawnSync } from 'node:child_process';
import { bacaKonfigurasiMulai } from '../config.ts';

const jest = ['node_modules/jest/bin/jest.js', 'test/workflows', '--testPathIgnorePatterns', 'replay'];
const { status } = spawnSync(process.execPath, jest, {
  stdio: 'inherit',
  env: { ...bacaKonfigurasiMulai().lingkungan, LINDUNG_REKAM: '1' },
});
process.exitCode = status ?? 1;
