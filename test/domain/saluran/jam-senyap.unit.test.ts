import fc from 'fast-check';
import type { Waktu, Zona } from '../../../domain/jam/waktu.ts';
import { dariMs, keMs } from '../../../domain/jam/waktu.ts';
import { tahanSampai } from '../../../domain/saluran/jam-senyap.ts';

const MALAM = { mulai: '21:00', selesai: '06:00' };
/** On the clock of WITA. */
const wita = (hari: number, jam: string): Waktu =>
  dariMs(keMs(`2026-01-0${hari}T${jam}:00.000Z`) - 8 * 3_600_000);

describe('jam senyap', () => {
  test.each([
    ['20:59', null],
    ['21:00', wita(6, '06:00')],
    ['23:59', wita(6, '06:00')],
    ['00:00', wita(5, '06:00')],
    ['05:59', wita(5, '06:00')],
    ['06:00', null],
    ['12:00', null],
  ])('21.00 sampai 06.00, pukul %s', (jam, sampai) => {
    expect(tahanSampai(MALAM, 'WITA', wita(5, jam))).toBe(sampai);
  });

  test.each([
    ['11:59', null],
    ['12:00', wita(5, '13:00')],
    ['12:59', wita(5, '13:00')],
    ['13:00', null],
  ])('di tengah hari, pukul %s', (jam, sampai) => {
    expect(tahanSampai({ mulai: '12:00', selesai: '13:00' }, 'WITA', wita(5, jam))).toBe(sampai);
  });

  test('menurut zona kantor: pukul 20.30 WIB sudah 21.30 WITA', () => {
    expect(tahanSampai(MALAM, 'WIB', wita(5, '21:30'))).toBeNull();
    expect(tahanSampai(MALAM, 'WITA', wita(5, '21:30'))).not.toBeNull();
  });

  test('tanpa jam senyap tidak ada yang ditahan', () => {
    expect(tahanSampai(null, 'WITA', wita(5, '03:00'))).toBeNull();
  });

  test('yang ditahan lepas dalam sehari, pada jam selesainya, dan tidak ditahan lagi saat itu', () => {
    const jam = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((a) => a.map((n) => String(n).padStart(2, '0')).join(':'));
    const zona = fc.constantFrom<Zona>('WIB', 'WITA', 'WIT');
    const saat = fc
      .integer({ min: 0, max: 3 * 365 * 24 * 60 })
      .map((m) => keMs(wita(1, '00:00')) + m * 60_000);
    fc.assert(
      fc.property(jam, jam, zona, saat, (mulai, selesai, z, ms) => {
        fc.pre(mulai !== selesai);
        const sampai = tahanSampai({ mulai, selesai }, z, dariMs(ms));
        if (sampai === null) return;
        expect(keMs(sampai)).toBeGreaterThan(ms);
        expect(keMs(sampai) - ms).toBeLessThanOrEqual(24 * 3_600_000);
        expect(tahanSampai({ mulai, selesai }, z, sampai)).toBeNull();
      }),
    );
  });
});
