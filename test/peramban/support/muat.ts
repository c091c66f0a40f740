import type { Page } from 'playwright-core';

/** Everything a page asks for has arrived and is drawn. */
export async function selesaiMemuat(halaman: Page): Promise<void> {
  await halaman.waitForLoadState('networkidle');
  await halaman.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}
