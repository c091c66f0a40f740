import { tambahMenit } from '../../../domain/jam/waktu.ts';
import { hariTinggal } from '../../../domain/rps/hari-tinggal.ts';
import { rps } from '../../support/pembangun/rps.ts';
import { HARI, PANGKAL } from '../../support/pembangun/waktu.ts';

const pada = (menit: number) => hariTinggal(rps('bimbingan'), tambahMenit(PANGKAL, menit));

describe('hari tinggal di RPS', () => {
  test.each([
    ['saat diterima', 0, 1, false],
    ['sebelum genap sehari', HARI - 1, 1, false],
    ['genap sehari', HARI, 2, false],
    ['sebelum genap tujuh hari', 7 * HARI - 1, 7, false],
    ['genap tujuh hari', 7 * HARI, 8, true],
  ])('%s', (_, menit, ke, terlambat) => {
    expect(pada(menit)).toEqual({
      ke,
      dari: 7,
      masukPada: PANGKAL,
      batas: tambahMenit(PANGKAL, 7 * HARI),
      terlambat,
    });
  });

  test('belum diterima: tidak ada hari', () => {
    expect(hariTinggal(rps('keputusan'), PANGKAL)).toBeNull();
  });
});
