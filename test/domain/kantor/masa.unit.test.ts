import { awalHari, hariTerakhir, masaDari, sambungSampai, tulisAkhir } from '../../../domain/kantor/masa.ts';

describe('days of a decree', () => {
  it('begin at midnight of the office and include the last one', () => {
    expect(masaDari('2026-01-05', '2026-01-09', 'WITA')).toEqual({
      mulai: '2026-01-04T16:00:00.000Z',
      sampai: '2026-01-09T16:00:00.000Z',
    });
    expect(awalHari('2026-01-05', 'WIB')).toBe('2026-01-04T17:00:00.000Z');
  });

  it('are read back as they were written, over the end of a month', () => {
    const { sampai } = masaDari('2028-02-01', '2028-02-29', 'WIT');
    expect(hariTerakhir(sampai ?? '', 'WIT')).toBe('2028-02-29');
    expect(tulisAkhir(sampai, 'WIT')).toBe('sampai 29-02-2028');
    expect(tulisAkhir(null, 'WIT')).toBe('tanpa batas waktu');
  });

  it.each([
    ['none', [], '2026-01-04T16:00:00.000Z'],
    ['one that has ended', [masaDari('2025-01-01', '2025-12-31', 'WITA')], '2026-01-04T16:00:00.000Z'],
    [
      'two in a row',
      [masaDari('2026-01-08', '2026-01-31', 'WITA'), masaDari('2026-01-01', '2026-01-07', 'WITA')],
      '2026-01-31T16:00:00.000Z',
    ],
    [
      'two with a gap',
      [masaDari('2026-01-09', undefined, 'WITA'), masaDari('2026-01-01', '2026-01-07', 'WITA')],
      '2026-01-07T16:00:00.000Z',
    ],
    ['one without end', [masaDari('2026-01-01', undefined, 'WITA')], null],
  ])('follow one another: %s', (_, masa, sampai) => {
    expect(sambungSampai(masa, '2026-01-04T16:00:00.000Z')).toBe(sampai);
  });
});
