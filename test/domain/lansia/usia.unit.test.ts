import type { Waktu } from '../../../domain/jam/waktu.ts';
import { syaratBelumTerpenuhi } from '../../../domain/lansia/syarat.ts';
import type { Zona } from '../../../domain/jam/waktu.ts';
import { standarLansia } from '../../support/pembangun/standar.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { kesalahanPermohonan } from '../../../domain/lansia/lahir.ts';
import type { IsiLansia } from '../../../domain/lansia/keadaan.ts';
import { PANGKAL } from '../../support/pembangun/waktu.ts';

type KlienDiajukan = IsiLansia['ajukanPermohonan']['klien'];

const kurangUsia = (klien: Partial<KlienDiajukan>, waktu: Waktu = PANGKAL, zona: Zona = 'WITA') =>
  syaratBelumTerpenuhi(
    lansia('permohonan', {
      waktu,
      standar: { zona },
      isi: { klien: { nama: 'Ibu', jenisKelamin: 'P', ...klien } },
    }),
  ).includes('usia');

describe('60 years or over on the day of the request', () => {
  // PANGKAL is 2026-01-05 in every zone of Indonesia.
  it.each<[string, string, boolean]>([
    ['59 years 364 days', '1966-01-06', true],
    ['60 years on the day', '1966-01-05', false],
    ['60 years and a day', '1966-01-04', false],
    ['born on 29 February, 59 years', '1968-02-29', true],
  ])('%s', (_, tanggalLahir, kurang) => expect(kurangUsia({ tanggalLahir })).toBe(kurang));

  it.each<[Zona, boolean]>([
    ['WIB', true],
    ['WITA', false],
    ['WIT', false],
  ])(
    'goes by the day in the office of %s: at 16:30 UTC it is the birthday in the east only',
    (zona, kurang) => {
      expect(kurangUsia({ tanggalLahir: '1966-01-06' }, '2026-01-05T16:30:00.000Z', zona)).toBe(kurang);
    },
  );

  it.each<[number, boolean]>([
    [59, true],
    [60, false],
  ])('an estimate of %i counts with its basis', (perkiraanUsia, kurang) => {
    expect(kurangUsia({ perkiraanUsia, dasarPerkiraan: 'Keterangan tetangga' })).toBe(kurang);
  });

  it('an estimate without its basis counts for nothing', () => {
    expect(kurangUsia({ perkiraanUsia: 80 })).toBe(true);
  });
});

const lokasi = (isi: Partial<IsiLansia['ajukanPermohonan']>, waktu = PANGKAL) =>
  kesalahanPermohonan(tindakanLansia('ajukanPermohonan', { isi }).isi, standarLansia(), waktu).map(
    (k) => k.lokasi,
  );

describe('what cannot be true of a request', () => {
  it('is nothing in the example', () => expect(lokasi({})).toEqual([]));
  it('a birth date in the future', () => {
    expect(lokasi({ klien: { jenisKelamin: 'P', tanggalLahir: '2026-01-06' } })).toEqual([
      'klien.tanggalLahir',
    ]);
  });
  it('a birth date and an estimate together', () => {
    const klien = { jenisKelamin: 'P', tanggalLahir: '1950-01-01', perkiraanUsia: 70 } as const;
    expect(lokasi({ klien })).toEqual(['klien.perkiraanUsia']);
  });
  it('a letter dated tomorrow', () => {
    const suratPermohonan = { nomor: '1', tanggal: '2026-01-06', desaKelurahan: 'Contoh', kecamatan: 'Uji' };
    expect(lokasi({ suratPermohonan })).toEqual(['suratPermohonan.tanggal']);
    expect(lokasi({ suratPermohonan }, '2026-01-05T16:00:00.000Z')).toEqual([]);
  });
});
