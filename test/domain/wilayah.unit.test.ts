import type { Wilayah } from '../../domain/wilayah.ts';
import { berlakuDi, kunciWilayah, tulisWilayah } from '../../domain/wilayah.ts';

const CAILE = { desaKelurahan: 'Caile', kecamatan: 'Ujung Bulu' };

describe('an area as it is compared', () => {
  it.each([
    ['Caile', 'caile'],
    ['  KELURAHAN  Caile ', 'caile'],
    ['Kel.Caile', 'caile'],
    ['Bulo-Bulo', 'bulobulo'],
    ['Bulo Bulo', 'bulobulo'],
    ["Ma'rang", 'marang'],
    ['Désa Baru', 'baru'],
    // No more than what stands before the name is left out, and never the whole name.
    ['Desa', 'desa'],
    ['Kampung Kelurahan', 'kampungkelurahan'],
    ['-', ''],
  ])('village "%s" is "%s"', (desaKelurahan, kunci) => {
    const hasil = kunciWilayah({ desaKelurahan, kecamatan: null });
    expect(hasil).toEqual({ desaKelurahan: kunci, kecamatan: null });
    expect(kunciWilayah(hasil)).toEqual(hasil);
  });

  it.each([
    ['Kec. Ujungbulu', 'ujungbulu'],
    ['Kota', 'kota'],
    ['Kecamatan Kota Baru', 'kotabaru'],
  ])('kecamatan "%s" is "%s"', (kecamatan, kunci) => {
    expect(kunciWilayah({ desaKelurahan: 'x', kecamatan }).kecamatan).toBe(kunci);
  });
});

describe('a position', () => {
  const desa = (wilayah?: Wilayah) => ({ peran: 'petugas-desa' as const, wilayah });

  it.each<[string, Wilayah | null, boolean]>([
    ['the own area', { desaKelurahan: 'caile', kecamatan: 'Ujungbulu' }, true],
    ['a village of that name elsewhere', { desaKelurahan: 'Caile', kecamatan: 'Kajang' }, false],
    ['another village of the kecamatan', { desaKelurahan: 'Bintarore', kecamatan: 'Ujung Bulu' }, false],
    ['an area recorded without a kecamatan', { desaKelurahan: 'Caile', kecamatan: null }, true],
    ['no area at all', null, false],
  ])('of a petugas-desa counts in %s: %s is %s', (_, wilayah, berlaku) => {
    expect(berlakuDi(desa(CAILE), wilayah)).toBe(berlaku);
    expect(berlakuDi({ peran: 'pengawas' }, wilayah)).toBe(true);
  });

  it('that does not say its kecamatan goes by the name alone; one that says nothing counts nowhere', () => {
    expect(berlakuDi(desa({ desaKelurahan: 'Caile', kecamatan: null }), CAILE)).toBe(true);
    expect(berlakuDi(desa(), CAILE)).toBe(false);
  });
});

test('an area as people read it', () => {
  expect(tulisWilayah(CAILE)).toBe('Caile, Kecamatan Ujung Bulu');
  expect(tulisWilayah({ ...CAILE, kecamatan: null })).toBe('Caile');
});
