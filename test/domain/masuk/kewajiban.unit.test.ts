import { penyediaMelihatFaktorKedua } from '../../../domain/masuk/faktor-penyedia.ts';
import { kewajibanSesi, wajibTotp } from '../../../domain/masuk/kewajiban.ts';

const SESI = {
  cara: 'konsol',
  faktorKedua: false,
  wajibGantiSandi: false,
  totpWajib: false,
  totpTerpasang: false,
} as const;

describe('wajibTotp', () => {
  test.each(['kabid-rehsos', 'kadis', 'admin'])('%s wajib, akun contoh tidak', (peran) => {
    expect(wajibTotp(['peksos', peran], false)).toBe(true);
    expect(wajibTotp([peran], true)).toBe(false);
  });

  test('peran lain tidak', () => {
    expect(wajibTotp(['petugas-dinsos', 'peksos', 'kasi-rehsos', 'pengawas', 'sekretaris'], false)).toBe(
      false,
    );
  });
});

describe('kewajibanSesi', () => {
  test.each([
    ['tidak ada', {}, []],
    ['kata sandi dari kantor', { wajibGantiSandi: true }, ['gantiSandi']],
    ['kata sandi tidak dipakai bila lewat penyedia', { wajibGantiSandi: true, cara: 'oidc' }, []],
    ['wajib dan belum terpasang', { totpWajib: true }, ['pasangTotp']],
    ['penyedia sudah melihat faktor kedua', { totpWajib: true, cara: 'oidc', faktorKedua: true }, []],
    ['terpasang, belum dibuktikan', { totpTerpasang: true }, ['buktikanTotp']],
    ['terpasang dan dibuktikan', { totpWajib: true, totpTerpasang: true, faktorKedua: true }, []],
    ['dua sekaligus', { wajibGantiSandi: true, totpWajib: true }, ['gantiSandi', 'pasangTotp']],
  ] as const)('%s', (_, ubah, harusnya) => {
    expect(kewajibanSesi({ ...SESI, ...ubah })).toEqual(harusnya);
  });
});

describe('penyediaMelihatFaktorKedua', () => {
  test.each([
    [{ amr: ['mfa'] }, true],
    [{ amr: ['pwd', 'otp'] }, true],
    [{ acr: 'https://refeds.org/profile/mfa' }, true],
    [{}, false],
    [{ amr: ['pwd'] }, false],
    [{ amr: ['otp'] }, false],
    [{ amr: ['pwd', 'pin'] }, false],
    [{ amr: 'mfa' }, false],
    [{ acr: '0' }, false],
  ])('%j: %p', (klaim, harusnya) => {
    expect(penyediaMelihatFaktorKedua(klaim)).toBe(harusnya);
  });
});
