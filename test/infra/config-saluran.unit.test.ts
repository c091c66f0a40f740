import { randomBytes } from 'node:crypto';
import { bacaKonfigurasiPekerja } from '../../config.ts';

const acak = () => randomBytes(32).toString('base64');
const pekerja = {
  DATABASE_URL: 'postgres://pemilik:kQ7vT2xLw9Zr@127.0.0.1:5432/dinsos',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  LINDUNG_KUNCI_INDUK: acak(),
  LINDUNG_KUNCI_SEGEL: acak(),
  LINDUNG_KUNCI_FRASA: acak(),
  LINDUNG_TTE: 'uji',
};
const PENGIRIM = { LINDUNG_SMTP_PENGIRIM: 'Dinas Sosial <lindung@dinsos.go.id>' };
const baca = (ubah: Record<string, string>) => bacaKonfigurasiPekerja({ ...pekerja, ...ubah }).saluran;
const surel = (alamat: string, ubah = {}) => baca({ LINDUNG_SMTP: alamat, ...PENGIRIM, ...ubah }).surel;

describe('the channels', () => {
  it('are none unless they are set', () => {
    expect(baca({})).toEqual({ surel: undefined, whatsapp: undefined });
  });

  it('mail with TLS from the first byte, and what an address may hold', () => {
    expect(
      surel('smtps://lindung%40dinsos:r%2Fah%3Asia@mail.dinsos.go.id', { LINDUNG_SMTP_CA: 'ca.pem' }),
    ).toEqual({
      host: 'mail.dinsos.go.id',
      port: 465,
      tls: 'langsung',
      masuk: { user: 'lindung@dinsos', pass: 'r/ah:sia' },
      pengirim: { nama: 'Dinas Sosial', alamat: 'lindung@dinsos.go.id' },
      berkasCa: expect.stringMatching(/\/ca\.pem$/),
    });
  });

  it.each([
    ['smtp://mail.dinsos.go.id', { port: 587, tls: 'wajib', masuk: undefined }],
    ['smtp://mail.dinsos.go.id:2525', { port: 2525, tls: 'wajib' }],
    ['smtp://127.0.0.1:1025', { tls: 'bila-ada' }],
    ['smtp://[::1]:1025', { host: '::1', tls: 'bila-ada' }],
    ['smtp://mail:1025?tls=tidak', { tls: 'tidak' }],
  ])('%s', (alamat, jadi) => {
    expect(surel(alamat)).toMatchObject(jadi);
  });

  it.each([
    'mail.dinsos.go.id',
    'http://mail.dinsos.go.id',
    'smtp://',
    'smtp://mail:1025?tls=mungkin',
    'smtp://mail:1025?pool=true',
    'smtps://mail?tls=tidak',
  ])('%s is refused', (alamat) => {
    expect(() => surel(alamat)).toThrow('LINDUNG_SMTP: ');
  });

  it.each(['lindung@dinsos.go.id', ' lindung@dinsos.go.id '])(
    'the sender may be an address alone: %j',
    (dari) => {
      expect(surel('smtp://mail', { LINDUNG_SMTP_PENGIRIM: dari })?.pengirim).toEqual({
        nama: 'Lindung',
        alamat: 'lindung@dinsos.go.id',
      });
    },
  );

  it.each(['lindung', 'a@b.go.id, c@d.go.id', 'Dinas <a@b.go.id', 'a@b.go.id>', 'X\nBcc: y <a@b.go.id>'])(
    'the sender %j is refused',
    (dari) => {
      expect(() => surel('smtp://mail', { LINDUNG_SMTP_PENGIRIM: dari })).toThrow('LINDUNG_SMTP_PENGIRIM: ');
    },
  );

  it('half a channel is refused', () => {
    expect(() => baca({ LINDUNG_SMTP: 'smtp://mail' })).toThrow('LINDUNG_SMTP_PENGIRIM: wajib diisi');
    expect(() => baca({ LINDUNG_WA_WEBHOOK: 'https://wa.contoh.go.id/kirim' })).toThrow(
      'LINDUNG_WA_RAHASIA: wajib diisi',
    );
  });
});

describe('production refuses', () => {
  const RAHASIA = { LINDUNG_WA_RAHASIA: 'f7Kx0qWz3mBn8sYtP4' };
  const produksi = (ubah: Record<string, string>) =>
    baca({ NODE_ENV: 'production', ...PENGIRIM, ...RAHASIA, ...ubah });

  it('mail in the clear to another machine', () => {
    expect(() => produksi({ LINDUNG_SMTP: 'smtp://mail.dinsos.go.id:25?tls=tidak' })).toThrow(
      'LINDUNG_SMTP: tls=tidak hanya boleh',
    );
    expect(produksi({ LINDUNG_SMTP: 'smtp://127.0.0.1:25?tls=tidak' }).surel?.tls).toBe('tidak');
    expect(produksi({ LINDUNG_SMTP: 'smtp://mail.dinsos.go.id:25' }).surel?.tls).toBe('wajib');
  });

  it('a webhook in the clear on another machine', () => {
    expect(() => produksi({ LINDUNG_WA_WEBHOOK: 'http://wa.contoh.go.id/kirim' })).toThrow(
      'LINDUNG_WA_WEBHOOK: harus https://',
    );
    expect(produksi({ LINDUNG_WA_WEBHOOK: 'http://127.0.0.1:8080/kirim' }).whatsapp).toMatchObject({
      rahasia: RAHASIA.LINDUNG_WA_RAHASIA,
    });
  });

  it('sample secrets, without showing them', () => {
    const salah = () =>
      produksi({
        LINDUNG_SMTP: 'smtps://lindung:rahasia123@mail.dinsos.go.id',
        LINDUNG_WA_WEBHOOK: 'https://wa.contoh.go.id/kirim',
        LINDUNG_WA_RAHASIA: 'rahasia-rahasia-rahasia',
      });
    expect(salah).toThrow('LINDUNG_SMTP: masih nilai contoh');
    expect(salah).toThrow('LINDUNG_WA_RAHASIA: masih nilai contoh');
    expect(salah).not.toThrow('rahasia123');
  });
});
