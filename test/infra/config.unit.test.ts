import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  bacaKonfigurasi,
  bacaKonfigurasiMulai,
  bacaKonfigurasiPekerja,
  KesalahanKonfigurasi,
  VARIABEL,
} from '../../config.ts';

const kunci = Buffer.alloc(32, 7).toString('base64');
const layanan = {
  DATABASE_URL: 'postgres://lindung:sandi@127.0.0.1:54330/lindung',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  LINDUNG_KUNCI_INDUK: kunci,
  LINDUNG_KUNCI_SEGEL: kunci,
};

describe('bacaKonfigurasi', () => {
  it('fills in the defaults', () => {
    expect(bacaKonfigurasi(layanan)).toMatchObject({
      port: 3000,
      temporalUiPort: 8233,
      temporalNamespace: 'default',
      skalaWaktu: 1,
      modeProduksi: false,
      dataDir: resolve('.lindung'),
      direktoriDokumen: resolve('.lindung/dokumen'),
    });
  });

  it('keeps documents in the data folder that was chosen', () => {
    expect(bacaKonfigurasi({ ...layanan, LINDUNG_DATA_DIR: '/srv/data' }).direktoriDokumen).toBe(
      '/srv/data/dokumen',
    );
  });

  it('treats an empty variable as unset', () => {
    expect(bacaKonfigurasi({ ...layanan, LINDUNG_PORT: '' }).port).toBe(3000);
  });

  it('names every variable that is missing', () => {
    expect(() => bacaKonfigurasi({})).toThrow(KesalahanKonfigurasi);
    for (const variable of Object.keys(layanan)) {
      expect(() => bacaKonfigurasi({})).toThrow(`${variable}: wajib diisi`);
    }
  });

  it.each([
    ['TEMPORAL_UI_ADDRESS', 'temporal-ui:8080'],
    ['TEMPORAL_UI_ADDRESS', 'http://temporal-ui:8080/temporal'],
    ['TEMPORAL_NAMESPACE', 'default/workflows'],
    ['LINDUNG_PORT', '0'],
    ['LINDUNG_PORT', '70000'],
    ['LINDUNG_PORT', 'tiga ribu'],
    ['LINDUNG_SKALA_WAKTU', '0.5'],
    ['LINDUNG_SKALA_WAKTU', 'cepat'],
    ['LINDUNG_KUNCI_INDUK', 'pendek'],
    ['LINDUNG_KUNCI_SEGEL', Buffer.alloc(31).toString('base64')],
    ['DATABASE_URL', 'mysql://127.0.0.1/lindung'],
    ['TEMPORAL_ADDRESS', 'localhost'],
    ['LINDUNG_CLAMD', 'clamd'],
    ['LINDUNG_CLAMD', 'clamd:70000'],
    ['LINDUNG_PROKSI', 'proksi.contoh'],
    ['LINDUNG_METRIK_TOKEN', 'pendek'],
    ['LINDUNG_S3_ALAMAT', 's3.contoh.go.id/dokumen'],
    ['LINDUNG_S3_ALAMAT', 'https://s3.contoh.go.id'],
  ])('refuses %s=%s by name', (variable, nilai) => {
    expect(() => bacaKonfigurasi({ ...layanan, [variable]: nilai })).toThrow(`${variable}: harus`);
  });

  it('knows where documents lie and what scans them, where that is set', () => {
    expect(bacaKonfigurasi(layanan)).toMatchObject({ s3: undefined, clamd: undefined });
    const s3 = {
      LINDUNG_S3_ALAMAT: 'https://s3.contoh.go.id/dokumen/',
      LINDUNG_S3_KUNCI_ID: 'id',
      LINDUNG_S3_KUNCI_RAHASIA: 'rahasia',
      LINDUNG_S3_WILAYAH: 'jakarta',
    };
    expect(bacaKonfigurasi({ ...layanan, ...s3, LINDUNG_CLAMD: 'clamd:3310' })).toMatchObject({
      s3: {
        alamat: 'https://s3.contoh.go.id/dokumen',
        kunciId: 'id',
        kunciRahasia: 'rahasia',
        wilayah: 'jakarta',
      },
      clamd: { host: 'clamd', port: 3310 },
    });
    expect(() => bacaKonfigurasi({ ...layanan, ...s3, LINDUNG_S3_WILAYAH: '' })).toThrow(
      'LINDUNG_S3_WILAYAH: wajib diisi',
    );
  });

  it('knows where a reverse proxy may stand: on this machine, unless told otherwise', () => {
    expect(bacaKonfigurasi(layanan).proksi).toEqual(['loopback']);
    expect(bacaKonfigurasi({ ...layanan, LINDUNG_PROKSI: 'uniquelocal, 10.1.0.0/16' }).proksi).toEqual([
      'uniquelocal',
      '10.1.0.0/16',
    ]);
  });

  it('never repeats a secret in its message', () => {
    expect(() => bacaKonfigurasi({ ...layanan, LINDUNG_KUNCI_INDUK: 'rahasia-negara' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('rahasia-negara') }),
    );
  });

  it('refuses the demo clock in production', () => {
    const produksi = { ...layanan, NODE_ENV: 'production', LINDUNG_SKALA_WAKTU: '60' };
    expect(() => bacaKonfigurasi(produksi)).toThrow('LINDUNG_SKALA_WAKTU');
  });
});

describe('bacaKonfigurasiPekerja', () => {
  const pekerja = { ...layanan, LINDUNG_KUNCI_FRASA: kunci };
  const p12 = { LINDUNG_TTE: 'p12', LINDUNG_P12_BERKAS: '/srv/kantor.p12' };
  const bsre = {
    LINDUNG_TTE: 'bsre',
    LINDUNG_BSRE_ALAMAT: 'https://esign.dinsos.go.id',
    LINDUNG_BSRE_PENGGUNA: 'dinsos',
    LINDUNG_BSRE_SANDI: 'sandi-layanan',
  };
  const penandatangan = (ubah: Record<string, string>) =>
    bacaKonfigurasiPekerja({ ...pekerja, ...ubah }).penandatangan;

  it('signs with a test certificate of the data folder unless told otherwise', () => {
    expect(bacaKonfigurasiPekerja(pekerja)).toMatchObject({
      port: 3000,
      tte: 'uji',
      kunciFrasa: kunci,
      penandatangan: { jenis: 'uji', folder: resolve('.lindung'), capWaktu: undefined },
    });
  });

  it('knows the other ways, and a time-stamp authority', () => {
    expect(penandatangan({ ...p12, LINDUNG_TSA: 'http://tsa.dinsos.go.id' })).toEqual({
      jenis: 'p12',
      berkas: '/srv/kantor.p12',
      kataSandi: undefined,
      capWaktu: 'http://tsa.dinsos.go.id',
    });
    expect(penandatangan(bsre)).toEqual({
      jenis: 'bsre',
      alamat: 'https://esign.dinsos.go.id',
      pengguna: 'dinsos',
      kataSandi: 'sandi-layanan',
      jalurHasil: undefined,
      capWaktu: undefined,
    });
    expect(penandatangan({ ...bsre, LINDUNG_BSRE_HASIL: '/hasil/{rujukan}' })).toMatchObject({
      jalurHasil: '/hasil/{rujukan}',
    });
  });

  it('alone needs the key of passphrases', () => {
    expect(() => bacaKonfigurasiPekerja(layanan)).toThrow('LINDUNG_KUNCI_FRASA: wajib diisi');
    expect(bacaKonfigurasi({ ...layanan, LINDUNG_TTE: 'bsre' }).tte).toBe('bsre');
    expect(JSON.stringify(bacaKonfigurasi({ ...pekerja, ...bsre }))).not.toContain('sandi-layanan');
  });

  it.each([
    [{ LINDUNG_TTE: 'p12' }, 'LINDUNG_P12_BERKAS: wajib diisi bila LINDUNG_TTE=p12'],
    [{ ...bsre, LINDUNG_BSRE_SANDI: '' }, 'LINDUNG_BSRE_SANDI: wajib diisi bila LINDUNG_TTE=bsre'],
    [{ LINDUNG_TTE: 'bsre' }, 'LINDUNG_BSRE_ALAMAT: wajib diisi bila LINDUNG_TTE=bsre'],
    [{ LINDUNG_TTE: 'basah' }, 'LINDUNG_TTE: harus uji, p12, atau bsre'],
    [
      { ...bsre, LINDUNG_BSRE_ALAMAT: 'http://esign.dinsos.go.id' },
      'LINDUNG_BSRE_ALAMAT: harus alamat https',
    ],
    [{ ...bsre, LINDUNG_BSRE_HASIL: '/hasil' }, 'LINDUNG_BSRE_HASIL: harus jalur yang memuat {rujukan}'],
    [{ LINDUNG_TSA: 'tsa.dinsos.go.id' }, 'LINDUNG_TSA: harus alamat http'],
    [{ LINDUNG_METRIK_PEKERJA: '9464' }, 'LINDUNG_METRIK_PEKERJA: harus berbentuk host:port'],
  ])('refuses %j', (ubah, pesan) => {
    expect(() => penandatangan(ubah)).toThrow(pesan);
  });
});

describe('bacaKonfigurasiMulai', () => {
  it('needs nothing on a fresh clone', () => {
    expect(bacaKonfigurasiMulai({})).toMatchObject({
      port: 3000,
      pgPort: 54_330,
      temporalPort: 7233,
      cacheDir: resolve('.lindung/bin'),
      databaseUrl: undefined,
      temporalAddress: undefined,
      kunciInduk: undefined,
    });
  });

  it('makes no secrets up in production', () => {
    expect(() => bacaKonfigurasiMulai({ NODE_ENV: 'production' })).toThrow(
      'LINDUNG_KUNCI_INDUK: wajib diisi',
    );
  });
});

test('every setting is in the table of the README, and nothing else is', () => {
  const bagian = /## Settings\n([^]*?)\n## /.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const baris = bagian.split('\n').filter((b) => b.startsWith('| `'));
  const ada = baris.flatMap((b) =>
    Array.from(b.split('|')[1]?.matchAll(/`(\w+)`/g) ?? [], (m) => m[1] ?? ''),
  );
  const dibaca = new Set([...VARIABEL.layanan, ...VARIABEL.pekerja, ...VARIABEL.mulai]);
  // The machine's own.
  dibaca.delete('PATH');
  expect(ada.toSorted()).toEqual([...dibaca].toSorted());
});
