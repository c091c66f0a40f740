import { randomBytes } from 'node:crypto';
import { bacaKonfigurasi, bacaKonfigurasiMulai, bacaKonfigurasiPekerja } from '../../config.ts';

const acak = () => randomBytes(32).toString('base64');
const produksi = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://pemilik:kQ7vT2xLw9Zr@127.0.0.1:5432/dinsos',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  LINDUNG_KUNCI_INDUK: acak(),
  LINDUNG_KUNCI_SEGEL: acak(),
};
const oidc = {
  LINDUNG_OIDC_PENERBIT: 'https://masuk.dinsos.go.id/realms/dinsos',
  LINDUNG_OIDC_KLIEN_ID: 'lindung',
  LINDUNG_OIDC_KLIEN_RAHASIA: 'f7Kx0qWz3mBn8sYt',
  LINDUNG_ALAMAT_PUBLIK: 'https://lindung.dinsos.go.id/',
};
const baca = (ubah: Record<string, string | undefined>) => bacaKonfigurasi({ ...produksi, ...ubah });

describe('production refuses secrets that anybody can guess', () => {
  it('takes random ones', () => {
    expect(baca({}).modeProduksi).toBe(true);
    expect(baca(oidc).oidc).toEqual({
      penerbit: 'https://masuk.dinsos.go.id/realms/dinsos',
      klienId: 'lindung',
      klienRahasia: 'f7Kx0qWz3mBn8sYt',
      alamatPublik: 'https://lindung.dinsos.go.id',
    });
  });

  it.each([
    ['all bytes alike', Buffer.alloc(32, 7)],
    ['zeros', Buffer.alloc(32)],
    ['counted up', Buffer.from(Array.from({ length: 32 }, (_, i) => i))],
    ['counted down', Buffer.from(Array.from({ length: 32 }, (_, i) => 200 - 3 * i))],
    ['few different bytes', Buffer.from(Array.from({ length: 32 }, (_, i) => (i * 37) % 8))],
    ['words', Buffer.from('kunci induk lindung yang rahasia')],
  ])('keys: %s', (_, byte) => {
    for (const nama of ['LINDUNG_KUNCI_INDUK', 'LINDUNG_KUNCI_SEGEL']) {
      expect(() => baca({ [nama]: byte.toString('base64') })).toThrow(`${nama}: bukan kunci acak`);
    }
  });

  it('keys: one for both', () => {
    const sama = acak();
    expect(() => baca({ LINDUNG_KUNCI_INDUK: sama, LINDUNG_KUNCI_SEGEL: sama })).toThrow(
      'LINDUNG_KUNCI_SEGEL: harus berbeda dari LINDUNG_KUNCI_INDUK',
    );
  });

  it.each(
    [
      '',
      'postgres',
      'lindung',
      'password',
      'contoh',
      'rahasia',
      'sandi123',
      'lindung-contoh',
      'changeme',
    ].concat('Postgres!2024', 'ganti-saya', '1234567890', 'pendek7', 'pemilik', 'dinsos'),
  )('the password of the database: %p', (sandi) => {
    const url = `postgres://pemilik${sandi && `:${sandi}`}@127.0.0.1:5432/dinsos`;
    expect(() => baca({ DATABASE_URL: url })).toThrow(/DATABASE_URL: (kata sandinya|harus memuat)/);
  });

  it.each(['secret', 'rahasia', 'client-secret', 'change-me', '<isi di sini>', 'xxxxxxxxxxxx', 'pendek'])(
    'the secret at the identity provider: %p',
    (rahasia) => {
      expect(() => baca({ ...oidc, LINDUNG_OIDC_KLIEN_RAHASIA: rahasia })).toThrow(
        'LINDUNG_OIDC_KLIEN_RAHASIA: masih nilai contoh',
      );
    },
  );

  it('names all of them at once, and repeats none', () => {
    const lemah = Buffer.alloc(32, 7).toString('base64');
    const semua = {
      LINDUNG_KUNCI_INDUK: lemah,
      LINDUNG_KUNCI_SEGEL: lemah,
      DATABASE_URL: 'postgres://postgres:sandi-contoh@127.0.0.1/x',
      ...oidc,
      LINDUNG_OIDC_KLIEN_RAHASIA: 'rahasia-rahasia',
      LINDUNG_SKALA_WAKTU: '60',
    };
    const pesan = (baca_: () => unknown): string => {
      try {
        baca_();
      } catch (e) {
        return (e as Error).message;
      }
      return '';
    };
    for (const isi of [
      pesan(() => baca(semua)),
      pesan(() => bacaKonfigurasiMulai({ ...produksi, ...semua })),
    ]) {
      for (const nama of ['KUNCI_INDUK', 'KUNCI_SEGEL', 'OIDC_KLIEN_RAHASIA', 'SKALA_WAKTU']) {
        expect(isi).toContain(`LINDUNG_${nama}: `);
      }
      expect(isi).toContain('DATABASE_URL: ');
      for (const nilai of [lemah, 'sandi-contoh', 'rahasia-rahasia']) expect(isi).not.toContain(nilai);
    }
    expect(bacaKonfigurasi({ ...produksi, ...semua, NODE_ENV: 'development' }).modeProduksi).toBe(false);
  });
});

describe('production refuses a worker', () => {
  const pekerja = { ...produksi, LINDUNG_KUNCI_FRASA: acak(), LINDUNG_TTE: 'uji' };
  const bacaPekerja = (ubah: Record<string, string>) => bacaKonfigurasiPekerja({ ...pekerja, ...ubah });

  it('that signs with a test certificate, unless that is asked for', () => {
    expect(bacaPekerja({}).penandatangan.jenis).toBe('uji');
    expect(() => bacaPekerja({ LINDUNG_TTE: '' })).toThrow('LINDUNG_TTE: pilih p12 atau bsre');
    expect(bacaKonfigurasiPekerja({ ...pekerja, NODE_ENV: '', LINDUNG_TTE: '' }).tte).toBe('uji');
  });

  it('whose key of passphrases can be guessed, or is another one again', () => {
    const lemah = Buffer.alloc(32, 7).toString('base64');
    expect(() => bacaPekerja({ LINDUNG_KUNCI_FRASA: lemah })).toThrow(
      'LINDUNG_KUNCI_FRASA: bukan kunci acak',
    );
    for (const nama of ['LINDUNG_KUNCI_INDUK', 'LINDUNG_KUNCI_SEGEL'] as const) {
      expect(() => bacaPekerja({ LINDUNG_KUNCI_FRASA: produksi[nama] })).toThrow(
        'LINDUNG_KUNCI_FRASA: harus berbeda',
      );
    }
  });

  it.each(['LINDUNG_P12_SANDI', 'LINDUNG_BSRE_SANDI'])('with a sample %s', (nama) => {
    expect(() => bacaPekerja({ [nama]: 'rahasia123' })).toThrow(`${nama}: masih nilai contoh`);
  });
});

describe('the identity provider', () => {
  const mulai = (ubah: Record<string, string>) => bacaKonfigurasiMulai(ubah).oidc;

  it('is not used unless it is named; the public address alone names none', () => {
    expect(mulai({})).toBeNull();
    expect(mulai({ LINDUNG_ALAMAT_PUBLIK: 'http://lindung.kantor' })).toBeNull();
  });

  it('needs no secret as a public client', () => {
    const { LINDUNG_OIDC_KLIEN_RAHASIA: _, ...publik } = oidc;
    expect(mulai(publik)).toMatchObject({ klienId: 'lindung', klienRahasia: undefined });
  });

  it.each(['LINDUNG_OIDC_PENERBIT', 'LINDUNG_OIDC_KLIEN_ID', 'LINDUNG_ALAMAT_PUBLIK'])('needs %s', (nama) => {
    expect(() => mulai({ ...oidc, [nama]: '' })).toThrow(`${nama}: wajib diisi`);
  });

  it.each([
    ['LINDUNG_OIDC_PENERBIT', 'http://masuk.dinsos.go.id'],
    ['LINDUNG_OIDC_PENERBIT', 'http://localhost.jahat.example'],
    ['LINDUNG_OIDC_PENERBIT', 'masuk.dinsos.go.id'],
    ['LINDUNG_ALAMAT_PUBLIK', 'https://lindung.dinsos.go.id/lindung'],
    ['LINDUNG_ALAMAT_PUBLIK', 'lindung.dinsos.go.id'],
  ])('%s=%s is refused', (nama, nilai) => {
    expect(() => mulai({ ...oidc, [nama]: nilai })).toThrow(`${nama}: harus alamat`);
  });

  it('may be plain HTTP on this machine only', () => {
    expect(mulai({ ...oidc, LINDUNG_OIDC_PENERBIT: 'http://127.0.0.1:8080/realms/x' })).not.toBeNull();
  });
});
