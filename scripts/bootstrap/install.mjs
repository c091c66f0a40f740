import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, wasStopped } from './run.mjs';

/** The Node that the lockfile pins, for everything after the bootstrap. */
export const pinnedNode = (root) => join(root, 'node_modules', 'node', 'bin', 'node');

/** Runs `npm ci` unless node_modules was already made from this lockfile, on this kind of machine. */
export async function ensureInstalled(root) {
  // Inside node_modules, so that it goes when they go.
  const stamp = join(root, 'node_modules', '.lindung-terpasang');
  const wanted = `${digest(join(root, 'package-lock.json'))} ${process.platform}-${process.arch}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  process.stdout.write('Memasang pustaka yang diperlukan (npm ci) …\n');
  // Development tools too, also where NODE_ENV says production: one install serves both commands.
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    // npm before version 12 runs every install script, allowed or not; this one only reports on us.
    env: { ...process.env, SCARF_ANALYTICS: 'false' },
  });
  if (wasStopped(code)) throw new Error('Pemasangan dihentikan.');
  if (code !== 0) {
    throw new Error('npm ci gagal; lihat pesan di atas. Periksa sambungan ke registri npm lalu ulangi.');
  }
  assertPinnedNode(root);
  writeFileSync(stamp, wanted);
}

function assertPinnedNode(root) {
  try {
    execFileSync(pinnedNode(root), ['--version'], { stdio: 'ignore' });
  } catch {
    throw new Error(
      'Node.js dari paket npm "node" tidak dapat dijalankan. Skrip pemasangannya mungkin dilarang: ' +
        'periksa "npm config get ignore-scripts" (harus false), lalu ulangi.',
    );
  }
}

function digest(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
