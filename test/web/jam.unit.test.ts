import { afterEach, describe, expect, test } from '@jest/globals';
import { keMs } from '../../domain/jam/waktu.ts';
import { cocokkanJam, pasangJam, sekarang, sekarangServer } from '../../web/waktu/jam.ts';

const MENIT = 60_000;
const JAM_BIASA = { skala: 1, pangkalNyata: 0, pangkalDemo: 0 };
/** How a server writes its time whose clock is so far from this one. */
const server = (selisihMs: number) => new Date(Date.now() + selisihMs).toUTCString();
const selisih = (w: string) => keMs(w) - Date.now();

afterEach(() => {
  pasangJam(JAM_BIASA);
  cocokkanJam(server(0));
});

describe('the clock of the office', () => {
  test.each([-9 * MENIT, 61 * MENIT])('follows the server, which is %s ms from this computer', (jauh) => {
    cocokkanJam(server(jauh));
    expect(Math.abs(selisih(sekarang()) - jauh)).toBeLessThan(2_000);
    expect(Math.abs(selisih(sekarangServer()) - jauh)).toBeLessThan(2_000);
  });

  test('is this computer’s own where they agree, to the millisecond: an answer tells whole seconds', () => {
    cocokkanJam(server(9 * MENIT));
    cocokkanJam(server(-1_500));
    expect(Math.abs(selisih(sekarang()))).toBeLessThan(100);
  });

  test('stays where an answer does not say the time', () => {
    cocokkanJam(server(9 * MENIT));
    for (const tanpa of [null, '', 'kemarin']) cocokkanJam(tanpa);
    expect(selisih(sekarang())).toBeGreaterThan(8 * MENIT);
  });

  test('a demo clock runs from the server’s time; what it does not move stays real', () => {
    const pangkalNyata = Date.now() - 9 * MENIT;
    const pangkalDemo = Date.UTC(2026, 0, 5);
    pasangJam({ skala: 60, pangkalNyata, pangkalDemo });
    cocokkanJam(server(-9 * MENIT));
    // By the server the demo has only just begun.
    expect(Math.abs(keMs(sekarang()) - pangkalDemo)).toBeLessThan(60 * 2_000);
    expect(Math.abs(selisih(sekarangServer()) + 9 * MENIT)).toBeLessThan(2_000);
  });
});
