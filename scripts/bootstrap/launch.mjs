import { fileURLToPath } from 'node:url';
import { assertHostNode } from './host-node.mjs';
import { ensureInstalled, pinnedNode } from './install.mjs';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Sees that everything is installed, then runs a script of the project on the pinned Node. */
export async function launch(script, args = []) {
  await attempt(async () => {
    await ensureInstalled(root);
    return run(pinnedNode(root), [script, ...args], { cwd: root });
  });
}

/** Only installs. */
export async function install() {
  await attempt(async () => {
    await ensureInstalled(root);
    return 0;
  });
}

async function attempt(work) {
  try {
    assertHostNode();
    process.exitCode = await work();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
