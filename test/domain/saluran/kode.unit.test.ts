import { jedaKode, kodeBerlaku } from '../../../domain/saluran/kode.ts';

test.each([
  [0, 0, true],
  [899, 4, true],
  [900, 0, false],
  [0, 5, false],
])('kode berumur %i detik, %i kali salah: %s', (umurDetik, salah, berlaku) => {
  expect(kodeBerlaku({ umurDetik, salah })).toBe(berlaku);
});

test('satu kode semenit, sepuluh sehari', () => {
  const sepuluh = Array.from({ length: 10 }, (_, i) => 100 + i * 60);
  expect(jedaKode([])).toBe(0);
  expect(jedaKode([60])).toBe(0);
  expect(jedaKode([12.5])).toBe(48);
  expect(jedaKode(sepuluh.slice(1))).toBe(0);
  expect(jedaKode(sepuluh)).toBe(24 * 3_600 - 640);
});
