import { PUBLIK_LANSIA_BULUKUMBA } from '../../../db/contoh/publik-lansia.ts';
import { pelacakan, terbitan } from '../../../domain/standar/publik.ts';
import { TAHAP_LANSIA } from '../../../domain/lansia/keadaan.ts';
import { TAHAP_RPS } from '../../../domain/rps/keadaan.ts';
import { lansia } from '../../support/pembangun/lansia.ts';
import { rps } from '../../support/pembangun/rps.ts';
import { standarLansia } from '../../support/pembangun/standar.ts';

test('pengingat kantor bukan janji kepada masyarakat', () => {
  const waktu = terbitan('lansia', standarLansia(), PUBLIK_LANSIA_BULUKUMBA).langkah.map((l) =>
    'waktu' in l ? l.ke : null,
  );
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
