import { type KalenderKerja, menitSejakTengahMalam, periksaKalender } from '../../../domain/jam/kalender.ts';

const kalender = (
  jamKerja: Partial<KalenderKerja['jamKerja']>,
  libur: KalenderKerja['libur'] = [],
): KalenderKerja => ({
  zona: 'WITA',
  jamKerja: { senin: [], selasa: [], rabu: [], kamis: [], jumat: [], sabtu: [], minggu: [], ...jamKerja },
  libur,
});

const senin = (...jam: [mulai: string, selesai: string][]) =>
  periksaKalender(kalender({ senin: jam.map(([mulai, selesai]) => ({ mulai, selesai })) }));

describe('a calendar in order', () => {
  it.each<[string, [string, string][]]>([
    [
      'with a midday break',
      [
        ['07:30', '12:00'],
        ['13:00', '16:00'],
      ],
    ],
    [
      'whose ranges touch',
      [
        ['07:30', '12:00'],
        ['12:00', '16:00'],
      ],
    ],
    ['that works around the clock', [['00:00', '24:00']]],
    ['that works a single minute', [['23:59', '24:00']]],
  ])('%s raises nothing', (_, jam) => {
    expect(senin(...jam)).toEqual([]);
  });

  it('may list two holidays on one day, and collective leave', () => {
    const libur: KalenderKerja['libur'] = [
      { tanggal: '2028-02-29', nama: 'Contoh satu', jenis: 'libur' },
      { tanggal: '2028-02-29', nama: 'Contoh dua', jenis: 'cutiBersama' },
    ];
    expect(periksaKalender(kalender({ senin: [{ mulai: '08:00', selesai: '16:00' }] }, libur))).toEqual([]);
  });
});

describe('a calendar with something wrong says what', () => {
  it.each<[string, [string, string][], string[]]>([
    ['an empty range', [['08:00', '08:00']], ['Jam kerja senin 08:00–08:00 harus selesai sesudah mulai.']],
    ['a range backwards', [['16:00', '08:00']], ['Jam kerja senin 16:00–08:00 harus selesai sesudah mulai.']],
    [
      'ranges that overlap',
      [
        ['08:00', '12:00'],
        ['11:59', '16:00'],
      ],
      ['Jam kerja senin 11:59–16:00 mendahului atau menindih rentang sebelumnya.'],
    ],
    [
      'ranges out of order',
      [
        ['13:00', '16:00'],
        ['08:00', '12:00'],
      ],
      ['Jam kerja senin 08:00–12:00 mendahului atau menindih rentang sebelumnya.'],
    ],
    [
      'a range within the one before the last',
      [
        ['08:00', '16:00'],
        ['09:00', '10:00'],
        ['11:00', '12:00'],
      ],
      [
        'Jam kerja senin 09:00–10:00 mendahului atau menindih rentang sebelumnya.',
        'Jam kerja senin 11:00–12:00 mendahului atau menindih rentang sebelumnya.',
      ],
    ],
    [
      'times that are none',
      [
        ['8:00', '16:00'],
        ['17:00', '24:01'],
      ],
      [
        'Jam kerja senin 8:00–16:00 tidak berbentuk JJ:MM antara 00:00 dan 24:00.',
        'Jam kerja senin 17:00–24:01 tidak berbentuk JJ:MM antara 00:00 dan 24:00.',
      ],
    ],
  ])('%s', (_, jam, kalimat) => {
    expect(senin(...jam)).toEqual(kalimat);
  });

  it('a holiday on a day that does not exist', () => {
    const libur: KalenderKerja['libur'] = [{ tanggal: '2027-02-29', nama: 'Contoh', jenis: 'libur' }];
    expect(periksaKalender(kalender({ senin: [{ mulai: '08:00', selesai: '16:00' }] }, libur))).toEqual([
      'Tanggal libur "2027-02-29" (Contoh) tidak ada.',
    ]);
  });

  it('a week without any work', () => {
    expect(periksaKalender(kalender({}))).toEqual(['Tidak ada jam kerja pada satu hari pun.']);
  });
});

describe('a time of day', () => {
  it.each([
    ['00:00', 0],
    ['07:30', 450],
    ['23:59', 1439],
    ['24:00', 1440],
  ])('%s is minute %i', (jam, menit) => {
    expect(menitSejakTengahMalam(jam)).toBe(menit);
  });

  it.each(['24:01', '25:00', '12:60', '7:30', '07.30', '07:30:00', '', 'siang'])('"%s" is none', (jam) => {
    expect(menitSejakTengahMalam(jam)).toBeUndefined();
  });
});
