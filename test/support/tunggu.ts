import { setTimeout as jeda } from 'node:timers/promises';

/** Waits until a condition holds. @throws after the time, naming what was waited for */
export async function sampai(syarat: () => Promise<boolean>, maksMs = 20_000, apa = 'syarat'): Promise<void> {
  const batas = Date.now() + maksMs;
  while (!(await syarat())) {
    if (Date.now() > batas) throw new Error(`tidak tercapai dalam ${maksMs} ms: ${apa}`);
    await jeda(20);
  }
}
