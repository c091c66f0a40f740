import * as fc from 'fast-check';
import {
  adalahTanggal,
  adalahWaktu,
  bandingkan,
  dariMs,
  keMs,
  tambahMenit,
  tanggalDi,
  terakhir,
  umurPada,
} from '../../../domain/jam/waktu.ts';

const instan = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });

describe('an instant', () => {
  it('has one spelling, and survives the way to milliseconds and back', () => {
    fc.assert(fc.property(instan, (d) => expect(dariMs(keMs(d.toISOString()))).toBe(d.toISOString())));
  });

  it.each([
    ['without milliseconds', '2026-11-22T01:00:00Z'],
    ['with another offset', '2026-11-22T08:00:00.000+07:00'],
    ['without a zone, which would mean the zone of the host', '2026-11-22T01:00:00.000'],
    ['on a day that does not exist', '2026-02-30T01:00:00.000Z'],
    ['that is a day only', '2026-11-22'],
    ['that is empty', ''],
  ])('%s is refused', (_, s) => {
    expect(adalahWaktu(s)).toBe(false);
    expect(() => keMs(s)).toThrow(RangeError);
  });

  it('moves by fractions of a minute, forward and back', () => {
    expect(tambahMenit('2026-12-31T23:59:00.000Z', 1.5)).toBe('2027-01-01T00:00:30.000Z');
    expect(tambahMenit('2027-01-01T00:00:00.000Z', -0.001)).toBe('2026-12-31T23:59:59.940Z');
    expect(() => tambahMenit('2027-01-01T00:00:00.000Z', Number.NaN)).toThrow(RangeError);
  });

  it('can be ordered', () => {
    const [pagi, siang, sore] = [
      '2026-11-22T01:00:00.000Z',
      '2026-11-22T05:00:00.000Z',
      '2026-11-22T09:00:00.000Z',
    ] as const;
    expect([sore, pagi, siang].toSorted(bandingkan)).toEqual([pagi, siang, sore]);
    expect(bandingkan(pagi, pagi)).toBe(0);
    expect(terakhir(siang, sore, pagi)).toBe(sore);
    expect(() => terakhir()).toThrow(RangeError);
  });
});

describe('the calendar day of an instant', () => {
  it.each([
    ['2026-12-31T14:59:59.999Z', '2026-12-31', '2026-12-31', '2026-12-31'],
    ['2026-12-31T15:00:00.000Z', '2026-12-31', '2026-12-31', '2027-01-01'],
    ['2026-12-31T16:00:00.000Z', '2026-12-31', '2027-01-01', '2027-01-01'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01', '2027-01-01', '2027-01-01'],
    ['2028-02-28T17:00:00.000Z', '2028-02-29', '2028-02-29', '2028-02-29'],
  ])('%s is %s in WIB, %s in WITA, %s in WIT', (w, wib, wita, wit) => {
    expect([tanggalDi(w, 'WIB'), tanggalDi(w, 'WITA'), tanggalDi(w, 'WIT')]).toEqual([wib, wita, wit]);
  });

  it.each(['2028-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s exists', (s) => {
    expect(adalahTanggal(s)).toBe(true);
  });

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '01-01-2026',
    '+012026-01-01',
    '',
  ])('"%s" does not', (s) => expect(adalahTanggal(s)).toBe(false));
});

describe('age in completed years', () => {
  it.each([
    ['59 years and 364 days', '1966-11-23', '2026-11-22', 59],
    ['60 on the birthday itself', '1966-11-22', '2026-11-22', 60],
    ['60 on the day after', '1966-11-21', '2026-11-22', 60],
    ['the last day of the year', '1966-12-31', '2026-12-30', 59],
    ['the first day of the year', '1967-01-01', '2027-01-01', 60],
    ['born on 29 February, on the 28th of a common year', '1968-02-29', '2027-02-28', 58],
    ['born on 29 February, on 1 March of a common year', '1968-02-29', '2027-03-01', 59],
    ['born on 29 February, on the 28th of a leap year', '1968-02-29', '2028-02-28', 59],
    ['born on 29 February, on the 29th of a leap year', '1968-02-29', '2028-02-29', 60],
    ['born on 1 March, on 29 February', '1968-03-01', '2028-02-29', 59],
    ['on the day of birth', '2026-11-22', '2026-11-22', 0],
    ['before the birth', '2026-11-23', '2026-11-22', -1],
  ])('%s', (_, lahir, pada, umur) => {
    expect(umurPada(lahir, pada)).toBe(umur);
  });

  it('refuses days that do not exist', () => {
    expect(() => umurPada('1967-02-29', '2026-11-22')).toThrow(RangeError);
    expect(() => umurPada('1967-02-28', 'hari ini')).toThrow(RangeError);
  });

  it('rises on the birthday and at no other time', () => {
    const tanggal = instan.map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(tanggal, fc.nat(110), fc.nat(364), (lahir, tahun, hari) => {
        fc.pre(!lahir.endsWith('02-29'));
        const ulangTahun = `${Number(lahir.slice(0, 4)) + tahun}${lahir.slice(4)}`;
        const sesudah = (n: number) => tambahMenit(`${ulangTahun}T00:00:00.000Z`, n * 24 * 60).slice(0, 10);
        expect(umurPada(lahir, sesudah(hari))).toBe(tahun);
        expect(umurPada(lahir, sesudah(-1 - hari))).toBe(tahun - 1);
      }),
    );
  });
});
