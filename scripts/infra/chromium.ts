import { adaBerkas } from '../../db/berkas.ts';
import { findOnPath } from './files.ts';
import { UserError } from './user-error.ts';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const HOW_TO_INSTALL = `Pasang dulu, misalnya di Debian atau Ubuntu:
  sudo apt-get install chromium
atau sebutkan letaknya: LINDUNG_CHROMIUM=/letak/chromium`;

/**
 * The browser that tests, pictures and measurements use.
 * @param named where the settings say it is
 * @throws UserError saying how to install one
 */
export async function findChromium(named: string | undefined, path: string): Promise<string> {
  if (named !== undefined) {
    if (await adaBerkas(named)) return named;
    throw new UserError(`LINDUNG_CHROMIUM menunjuk ${named}, yang tidak ada.\n${HOW_TO_INSTALL}`);
  }
  const found = await Promise.all(PROGRAMS.map((p) => findOnPath(p, path)));
  const first = found.flat()[0];
  if (first === undefined) throw new UserError(`Chromium tidak ditemukan.\n${HOW_TO_INSTALL}`);
  return first;
}
