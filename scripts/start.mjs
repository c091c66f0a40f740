import { launch } from './bootstrap/launch.mjs';
import { wasStopped } from './bootstrap/run.mjs';

await launch('scripts/start.ts');

// Ctrl-C before start.ts was listening for it: it has stopped as it was asked to.
if (wasStopped(process.exitCode)) process.exitCode = 0;
