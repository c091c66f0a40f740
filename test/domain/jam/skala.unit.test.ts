import * as fc from 'fast-check';
import { type JamDemo, demoDariNyata, lamaNyata } from '../../../domain/jam/skala.ts';
import { dariMs, keMs } from '../../../domain/jam/waktu.ts';

const ms = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) });
const jamDemo = fc.record({ skala: fc.integer({ min: 1, max: 100_000 }), pangkalNyata: ms, pangkalDemo: ms });
const sebulan = 31 * 24 * 60 * 60_000;

describe('the demo clock', () => {
  it('is the real clock at scale 1 with equal origins', () => {
    fc.assert(
      fc.property(ms, ms, (pangkal, nyata) => {
        const jam: JamDemo = { skala: 1, pangkalNyata: pangkal, pangkalDemo: pangkal };
        expect(demoDariNyata(jam, nyata)).toBe(dariMs(nyata));
        expect(lamaNyata(jam, dariMs(pangkal), dariMs(nyata))).toBe(Math.max(0, nyata - pangkal));
      }),
    );
  });

  it('goes through seven days in seven minutes at scale 1440', () => {
    const jam: JamDemo = {
      skala: 1440,
      pangkalNyata: Date.UTC(2026, 10, 22),
      pangkalDemo: Date.UTC(2026, 10, 1),
    };
    expect(demoDariNyata(jam, Date.UTC(2026, 10, 22, 0, 7))).toBe('2026-11-08T00:00:00.000Z');
    expect(lamaNyata(jam, '2026-11-01T00:00:00.000Z', '2026-11-08T00:00:00.000Z')).toBe(7 * 60_000);
  });

  it('does not wait for what is past', () => {
    const jam: JamDemo = { skala: 10, pangkalNyata: 0, pangkalDemo: 0 };
    expect(lamaNyata(jam, '2026-11-02T00:00:00.000Z', '2026-11-01T00:00:00.000Z')).toBe(0);
    expect(lamaNyata(jam, '2026-11-02T00:00:00.000Z', '2026-11-02T00:00:00.000Z')).toBe(0);
  });

  it('never goes backwards', () => {
    fc.assert(
      fc.property(jamDemo, ms, fc.nat(sebulan), (jam, nyata, lama) => {
        expect(keMs(demoDariNyata(jam, nyata + lama))).toBe(
          keMs(demoDariNyata(jam, nyata)) + lama * jam.skala,
        );
      }),
    );
  });

  it('shows the instant waited for when the wait is over, and not a millisecond earlier', () => {
    fc.assert(
      fc.property(jamDemo, ms, fc.integer({ min: 1, max: sebulan }), (jam, nyata, selisih) => {
        const kini = demoDariNyata(jam, nyata);
        const sasaran = keMs(kini) + selisih;
        const tunggu = lamaNyata(jam, kini, dariMs(sasaran));
        expect(keMs(demoDariNyata(jam, nyata + tunggu))).toBeGreaterThanOrEqual(sasaran);
        expect(keMs(demoDariNyata(jam, nyata + tunggu - 1))).toBeLessThan(sasaran);
      }),
    );
  });
});
