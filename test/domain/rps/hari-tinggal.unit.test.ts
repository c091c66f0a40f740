import { tambahMenit } from '../../../domain/jam/waktu.ts';
import { hariTinggal, keluarBerikut } from '../../../domain/rps/hari-tinggal.ts';
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

describe('siapa yang berikutnya keluar', () => {
  const klien = (nomor: string, tindakLanjut?: number) => ({
    ...rps('bimbingan', nomor === 'kedua' ? { waktu: tambahMenit(PANGKAL, HARI) } : {}),
    nomor,
    ...(tindakLanjut !== undefined && { tindakLanjut: { target: tambahMenit(PANGKAL, tindakLanjut) } }),
  });

  test('yang batasnya lebih dulu', () => {
    expect(keluarBerikut([klien('kedua'), klien('pertama')])).toEqual({
      nomor: 'pertama',
      pada: tambahMenit(PANGKAL, 7 * HARI),
    });
  });

  test('kecuali Kepala Dinas sudah menetapkan target yang lebih jauh', () => {
    expect(keluarBerikut([klien('pertama', 20 * HARI), klien('kedua')])).toEqual({
      nomor: 'kedua',
      pada: tambahMenit(PANGKAL, 8 * HARI),
    });
  });

  test('tidak ada yang diketahui: yang belum diterima', () => {
    expect(keluarBerikut([rps('keputusan')])).toBeNull();
  });
});
