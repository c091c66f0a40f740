import type { UjiGlobal } from './global-setup.ts';

export default async function globalTeardown(): Promise<void> {
  await (globalThis as UjiGlobal).hentikan?.();
}
