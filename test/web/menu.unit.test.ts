import { describe, expect, test } from '@jest/globals';
import { menuBagi } from '../../web/kerangka/menu.ts';

const menu = (...p: Parameters<typeof menuBagi>) => menuBagi(...p).map((b) => b.ke);

describe('the menu', () => {
  test('has the board of the RPS where the office offers one, for those who work with it', () => {
    expect(menu(['peksos'], ['lansia', 'rps'])).toContain('/rps');
    expect(menu(['peksos', 'kadis'], ['lansia', 'pengaduan'])).not.toContain('/rps');
    expect(menu(['petugas-desa'], ['rps'])).not.toContain('/rps');
  });

  test('has everything else in every office', () => {
    expect(menu(['kadis'], [])).toEqual([
      '/',
      '/kasus',
      '/surat',
      '/harian',
      '/pengawasan',
      '/laporan',
      '/kantor',
      '/panduan',
    ]);
  });
});
