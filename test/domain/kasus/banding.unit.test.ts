import { assert, property, string } from 'fast-check';
import { kemiripanTeks, normalkanNama, normalkanTempat } from '../../../domain/kasus/banding.ts';

describe('a name as it is compared', () => {
  it.each([
    ['Siti Aminah', 'siti aminah'],
    ['Ibu Hj. SITI  Aminah', 'siti aminah'],
    ['Dg. Kanang', 'kanang'],
    ['Daeng Kanang', 'kanang'],
    ['Hajjah Sitti Djohariah binti Abd. Karim', 'siti johariah abd karim'],
    ['Soeharto Tjokro', 'suharto cokro'],
    ["Ma'ruf", 'maruf'],
    ['Éka-Putri', 'eka putri'],
    ['Budi Budi', 'budi'],
    // One letter may be all that is known of a name; "H." alone is none.
    ['M. Yusuf', 'm yusuf'],
    ['Nn. Rahma', 'rahma'],
    ['Haji', ''],
    ['Mbah', ''],
    ['  -  ', ''],
  ])('%j becomes %j', (nama, harap) => expect(normalkanNama(nama)).toBe(harap));

  it('is not changed by being made comparable twice', () => {
    const tetap = (n: string) => normalkanNama(normalkanNama(n)) === normalkanNama(n);
    for (const n of ['Hajjah Sitti Djohariah', 'Soeharto', 'Muhammad Yusuf']) expect(tetap(n)).toBe(true);
  });
});

describe('a place as it is compared', () => {
  it.each([
    ['Jl. Kenari No. 3, Desa Caile', 'kenari 3 caile'],
    ['Caile caile', 'caile'],
    ['di Terminal Selindung', 'terminal selindung'],
    ['', ''],
  ])('%j becomes %j', (tempat, harap) => expect(normalkanTempat(tempat)).toBe(harap));
});

describe('likeness', () => {
  it.each([
    ['muhamad yusuf', 'mohamad yusup'],
    ['siti aminah', 'siti amina'],
    ['kanang', 'kanang lasinrang'],
    ['hajar', 'siti hajar binti lasinrang'],
  ])('%s and %s are alike', (a, b) => expect(kemiripanTeks(a, b)).toBeGreaterThanOrEqual(0.4));

  it.each([
    ['siti aminah', 'siti rahma'],
    ['kanang', 'baharuddin'],
    ['siti', ''],
  ])('%s and %s are not', (a, b) => expect(kemiripanTeks(a, b)).toBeLessThan(0.4));

  it('of a part is less than of the whole', () => {
    expect(kemiripanTeks('kanang', 'kanang lasinrang')).toBe(0.7);
    expect(kemiripanTeks('kanang', 'kanang')).toBe(1);
  });

  it('is between 0 and 1 and the same both ways, whatever the names', () => {
    const benar = property(string(), string(), (a, b) => {
      const [x, y] = [normalkanNama(a), normalkanNama(b)];
      const nilai = kemiripanTeks(x, y);
      return nilai >= 0 && nilai <= 1 && nilai === kemiripanTeks(y, x);
    });
    expect(() => assert(benar)).not.toThrow();
  });
});
