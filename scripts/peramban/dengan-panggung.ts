import { bacaKonfigurasiMulai } from '../../config.ts';
import globalSetup from '../../test/support/global-setup.ts';
import globalTeardown from '../../test/support/global-teardown.ts';
import type { Panggung } from '../../test/peramban/support/panggung.ts';
import { findChromium } from '../infra/chromium.ts';
import { buildConsole } from '../infra/console-build.ts';

/**
 * Runs something against the stack of the browser tests: real servers in folders and on ports of their own, the built
 * console, a browser. Everything is stopped afterwards.
 */
export async function denganPanggung<T>(kerja: (mulai: () => Promise<Panggung>) => Promise<T>): Promise<T> {
  const { chromium, path } = bacaKonfigurasiMulai();
  const lapor = (baris: string) => void process.stderr.write(`${baris}\n`);
  process.env['LINDUNG_CHROMIUM'] = await findChromium(chromium, path);
  process.env['LINDUNG_UJI_KONSOL'] ??= await buildConsole(lapor);
  await globalSetup();
  // Loaded once the environment is there.
  const { mulaiPanggung } = await import('../../test/peramban/support/panggung.ts');
  const { jamContoh } = await import('./jam-contoh.ts');
  const terbuka: Panggung[] = [];
  try {
    return await kerja(async () => {
      const p = await mulaiPanggung({ basisData: await jamContoh() });
      terbuka.push(p);
      return p;
    });
  } finally {
    await Promise.all(terbuka.map((p) => p.tutup()));
    await globalTeardown();
  }
}
