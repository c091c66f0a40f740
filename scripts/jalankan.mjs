/** Usage: node scripts/jalankan.mjs <file.ts> [arguments]: any script of the project, on the pinned Node. */
import { launch } from './bootstrap/launch.mjs';

const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write(
    'Sebutkan skrip yang dijalankan, misalnya: node scripts/jalankan.mjs scripts/contoh.ts\n',
  );
  process.exitCode = 2;
} else {
  await launch(script, args);
}
