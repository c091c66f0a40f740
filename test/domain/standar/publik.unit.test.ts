import { lamaDalamKata, pelacakan, standarPublik } from '../../../domain/standar/publik.ts';
import { TAHAP_LANSIA } from '../../../domain/lansia/keadaan.ts';
import { TAHAP_RPS } from '../../../domain/rps/keadaan.ts';
import { lansia } from '../../support/pembangun/lansia.ts';
import { rps } from '../../support/pembangun/rps.ts';
import { standarLansia } from '../../support/pembangun/standar.ts';

test.each([
  ['kerja', 30, '30 menit (jam kerja)'],
  ['kalender', 45, '45 menit'],
  ['kalender', 120, '2 jam'],
  ['kalender', 1440, '1 × 24 jam'],
  ['kalender', 10_080, '7 hari'],
] as const)('%s %d menit dibaca "%s"', (jam, menit, harap) => {
  expect(lamaDalamKata({ jam, menit })).toBe(harap);
});

test('pengingat kantor bukan janji kepada masyarakat', () => {
  const waktu = standarPublik('lansia', standarLansia()).langkah.map((l) => ('waktu' in l ? l.ke : null));
  expect(waktu).toEqual([null, 2, 3, 4, null, 6, null]);
});

test('setiap tahap punya keterangan, dan kasus terbuka punya satu langkah yang berlangsung', () => {
  for (const k of [...TAHAP_LANSIA.map((t) => lansia(t)), ...TAHAP_RPS.map((t) => rps(t))]) {
    const { keterangan, langkah } = pelacakan(k);
    const tertutup = ['selesai', 'ditolak', 'dirujuk', 'dibatalkan'].includes(k.tahap);
    expect([k.tahap, keterangan]).not.toContain('Sedang diproses.');
    expect([k.tahap, langkah.filter((l) => l.keadaan === 'berlangsung').length]).toEqual([
      k.tahap,
      tertutup ? 0 : 1,
    ]);
  }
});
