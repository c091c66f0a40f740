import {
  geserTenggat,
  hitungTenggat,
  menitAntara,
  menitKerjaAntara,
  tambahMenitKerja,
} from '../../../domain/jam/jam-kerja.ts';
import { type KalenderKerja, KalenderTanpaJamKerja, periksaKalender } from '../../../domain/jam/kalender.ts';
import type { Waktu } from '../../../domain/jam/waktu.ts';

const biasa = [
  { mulai: '07:30', selesai: '12:00' },
  { mulai: '13:00', selesai: '16:00' },
];
const jumat = [
  { mulai: '07:30', selesai: '11:30' },
  { mulai: '13:00', selesai: '16:30' },
];

/**
 * Five days a week, 7 h 30 min each, in WITA. 2026-11-23 is a Monday; 2026-12-24 is collective leave,
 * Christmas a Friday.
 */
const kantor: KalenderKerja = {
  zona: 'WITA',
  jamKerja: { senin: biasa, selasa: biasa, rabu: biasa, kamis: biasa, jumat, sabtu: [], minggu: [] },
  libur: [
    { tanggal: '2026-12-24', nama: 'Cuti bersama Natal', jenis: 'cutiBersama' },
    { tanggal: '2026-12-25', nama: 'Hari Raya Natal', jenis: 'libur' },
    { tanggal: '2027-01-01', nama: 'Tahun Baru Masehi', jenis: 'libur' },
  ],
};
const tanpaKerja: KalenderKerja = {
  ...kantor,
  jamKerja: { senin: [], selasa: [], rabu: [], kamis: [], jumat: [], sabtu: [], minggu: [] },
};
const malam: KalenderKerja = {
  ...tanpaKerja,
  jamKerja: {
    ...tanpaKerja.jamKerja,
    senin: [{ mulai: '22:00', selesai: '24:00' }],
    selasa: [{ mulai: '00:00', selesai: '02:00' }],
  },
};

/** "2026-11-23 08:00" on the office's clock. */
const wita = (jam: string): Waktu => new Date(`${jam.replace(' ', 'T')}+08:00`).toISOString();

describe('working minutes from a start', () => {
  it.each([
    ['within a morning', '2026-11-23 08:00', 40, '2026-11-23 08:40'],
    ['from the moment of opening', '2026-11-23 07:30', 40, '2026-11-23 08:10'],
    ['from before opening', '2026-11-23 05:00', 40, '2026-11-23 08:10'],
    ['over lunch', '2026-11-23 11:40', 40, '2026-11-23 13:20'],
    ['from within lunch', '2026-11-23 12:30', 40, '2026-11-23 13:40'],
    ['over the Friday prayer', '2026-11-27 11:10', 40, '2026-11-27 13:20'],
    ['over closing time', '2026-11-23 15:30', 40, '2026-11-24 07:40'],
    ['that end with the morning', '2026-11-23 11:20', 40, '2026-11-23 12:00'],
    ['that end at closing time, not at the next opening', '2026-11-23 15:20', 40, '2026-11-23 16:00'],
    ['from the moment of closing', '2026-11-23 16:00', 40, '2026-11-24 08:10'],
    ['from an evening, over midnight', '2026-11-23 23:59', 40, '2026-11-24 08:10'],
    ['over a weekend', '2026-11-27 16:10', 40, '2026-11-30 07:50'],
    ['from a Sunday', '2026-11-29 10:00', 40, '2026-11-30 08:10'],
    ['over collective leave, a holiday and a weekend', '2026-12-23 15:40', 40, '2026-12-28 07:50'],
    ['from collective leave', '2026-12-24 10:00', 40, '2026-12-28 08:10'],
    ['over the change of year', '2026-12-31 15:50', 40, '2027-01-04 08:00'],
    ['into a leap day', '2028-02-28 15:50', 40, '2028-02-29 08:00'],
    ['of a whole day', '2026-11-23 07:30', 450, '2026-11-23 16:00'],
    ['of three weeks', '2026-11-23 08:00', 15 * 450, '2026-12-14 08:00'],
    ['of 600 days, three of them moved on by holidays', '2026-11-23 08:00', 600 * 450, '2029-03-15 08:00'],
    ['of half a minute', '2026-11-23 15:59:45', 0.5, '2026-11-24 07:30:15'],
    ['of none, at work', '2026-11-23 09:00', 0, '2026-11-23 09:00'],
    ['of none, at closing time', '2026-11-23 16:00', 0, '2026-11-23 16:00'],
    ['of none, after closing time', '2026-11-23 16:01', 0, '2026-11-24 07:30'],
  ])('%s', (_, mulai, menit, tenggat) => {
    expect(tambahMenitKerja(wita(mulai), menit, kantor)).toBe(wita(tenggat));
  });

  it('around midnight, where 24:00 and 00:00 are the same moment', () => {
    expect(tambahMenitKerja(wita('2026-11-23 23:40'), 40, malam)).toBe(wita('2026-11-24 00:20'));
    expect(tambahMenitKerja(wita('2026-11-23 23:40'), 20, malam)).toBe(wita('2026-11-24 00:00'));
    expect(tambahMenitKerja(wita('2026-11-24 02:00'), 0, malam)).toBe(wita('2026-11-24 02:00'));
    expect(tambahMenitKerja(wita('2026-11-24 02:00'), 1, malam)).toBe(wita('2026-11-30 22:01'));
    const tanpaSelasa: KalenderKerja = { ...malam, jamKerja: { ...malam.jamKerja, selasa: [] } };
    expect(tambahMenitKerja(wita('2026-11-24 00:00'), 0, tanpaSelasa)).toBe(wita('2026-11-24 00:00'));
  });

  it.each([
    ['within a morning', '2026-11-23 09:00', -30, '2026-11-23 08:30'],
    ['over lunch', '2026-11-23 13:10', -40, '2026-11-23 11:30'],
    ['to the opening, not to the evening before', '2026-11-23 08:30', -60, '2026-11-23 07:30'],
    ['from the moment of opening', '2026-11-24 07:30', -30, '2026-11-23 15:30'],
    ['from an evening', '2026-11-23 20:00', -30, '2026-11-23 15:30'],
    ['back over holidays and the change of year', '2027-01-04 07:40', -30, '2026-12-31 15:40'],
    ['back over a weekend', '2026-11-29 12:00', -30, '2026-11-27 16:00'],
  ])('before a deadline: %s', (_, batas, menit, pada) => {
    expect(tambahMenitKerja(wita(batas), menit, kantor)).toBe(wita(pada));
  });
});

describe('working minutes between two instants', () => {
  it.each([
    ['an ordinary day', '2026-11-23 00:00', '2026-11-24 00:00', 450],
    ['a Friday', '2026-11-27 00:00', '2026-11-28 00:00', 450],
    ['lunch', '2026-11-23 11:50', '2026-11-23 13:10', 20],
    ['only lunch', '2026-11-23 12:00', '2026-11-23 13:00', 0],
    ['a weekend', '2026-11-27 16:30', '2026-11-30 07:30', 0],
    ['the days of Christmas', '2026-12-23 16:00', '2026-12-28 07:31', 1],
    ['the change of year', '2026-12-31 15:59', '2027-01-04 07:31', 2],
    ['a millisecond', '2026-11-23 08:00:00.000', '2026-11-23 08:00:00.001', 1 / 60_000],
    ['no time', '2026-11-23 08:00', '2026-11-23 08:00', 0],
    ['backwards', '2026-11-24 08:00', '2026-11-23 08:00', 0],
  ])('%s', (_, dari, sampai, menit) => {
    expect(menitKerjaAntara(wita(dari), wita(sampai), kantor)).toBe(menit);
  });
});

describe('a hold', () => {
  it.each([
    ['within a morning', '2026-11-23 08:40', '2026-11-23 08:10', '2026-11-23 09:10', '2026-11-23 09:40'],
    [
      'overnight: 10 minutes on Monday, 30 on Tuesday',
      '2026-11-23 16:00',
      '2026-11-23 15:50',
      '2026-11-24 08:00',
      '2026-11-24 08:10',
    ],
    ['outside working hours', '2026-11-24 08:00', '2026-11-23 18:00', '2026-11-23 20:00', '2026-11-24 08:00'],
    [
      'outside working hours, with a deadline at closing time',
      '2026-11-23 16:00',
      '2026-11-23 16:00',
      '2026-11-23 20:00',
      '2026-11-23 16:00',
    ],
    ['without length', '2026-11-23 08:40', '2026-11-23 08:10', '2026-11-23 08:10', '2026-11-23 08:40'],
    [
      'of a deadline overdue by an hour',
      '2026-11-23 09:00',
      '2026-11-23 10:00',
      '2026-11-24 09:00',
      '2026-11-24 08:00',
    ],
  ])('%s', (_, batas, ditunda, dilanjutkan, hasil) => {
    expect(geserTenggat(wita(batas), wita(ditunda), wita(dilanjutkan), 'kerja', kantor)).toBe(wita(hasil));
  });

  it('shifts a calendar deadline by every hour', () => {
    const [batas, jumatPagi, seninPagi] = [
      wita('2026-11-27 10:00'),
      wita('2026-11-27 09:00'),
      wita('2026-11-30 09:00'),
    ];
    expect(geserTenggat(batas, jumatPagi, seninPagi, 'kalender', kantor)).toBe(wita('2026-11-30 10:00'));
    expect(geserTenggat(batas, seninPagi, jumatPagi, 'kalender', kantor)).toBe(batas);
  });
});

describe('the two clocks', () => {
  it('1×24 hours and 7 days run through nights and weekends', () => {
    expect(hitungTenggat(wita('2026-11-27 21:15'), 24 * 60, 'kalender', kantor)).toBe(
      wita('2026-11-28 21:15'),
    );
    expect(hitungTenggat(wita('2026-12-28 21:15'), 7 * 24 * 60, 'kalender', kantor)).toBe(
      wita('2027-01-04 21:15'),
    );
    expect(menitAntara(wita('2026-11-27 21:15'), wita('2026-11-28 21:15'), 'kalender', kantor)).toBe(24 * 60);
  });

  it('40 minutes run in working hours', () => {
    expect(hitungTenggat(wita('2026-11-27 21:15'), 40, 'kerja', kantor)).toBe(wita('2026-11-30 08:10'));
    expect(menitAntara(wita('2026-11-27 21:15'), wita('2026-11-30 08:10'), 'kerja', kantor)).toBe(40);
  });
});

describe('a calendar that cannot be used', () => {
  it('is not one of those used above', () => {
    expect([periksaKalender(kantor), periksaKalender(malam)]).toEqual([[], []]);
  });

  it.each([40, 0, -40])('without work, %i minutes end nowhere', (menit) => {
    expect(() => tambahMenitKerja(wita('2026-11-23 08:00'), menit, tanpaKerja)).toThrow(
      KalenderTanpaJamKerja,
    );
    expect(menitKerjaAntara(wita('2026-11-23 08:00'), wita('2028-11-23 08:00'), tanpaKerja)).toBe(0);
  });

  it('one day of work a year is enough', () => {
    const setahunSekali: KalenderKerja = { ...kantor, libur: semuaHariKecuali('2027-11-23') };
    expect(tambahMenitKerja(wita('2026-11-23 16:00'), 40, setahunSekali)).toBe(wita('2027-11-23 08:10'));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%d minutes are no length', (menit) => {
    expect(() => tambahMenitKerja(wita('2026-11-23 08:00'), menit, kantor)).toThrow(RangeError);
  });

  it('a time of day that is none is refused', () => {
    const salah: KalenderKerja = {
      ...kantor,
      jamKerja: { ...kantor.jamKerja, senin: [{ mulai: 'pagi', selesai: '16:00' }] },
    };
    expect(() => tambahMenitKerja(wita('2026-11-23 08:00'), 40, salah)).toThrow(RangeError);
  });
});

function semuaHariKecuali(tanggal: string): KalenderKerja['libur'] {
  const hari = Array.from({ length: 800 }, (_, i) =>
    new Date(Date.UTC(2026, 10, 1 + i)).toISOString().slice(0, 10),
  );
  return hari.filter((h) => h !== tanggal).map((h) => ({ tanggal: h, nama: 'Tutup', jenis: 'libur' }));
}
