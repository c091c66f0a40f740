import type { GagalKirim } from '../../../domain/saluran/percobaan.ts';
import {
  bacaRetryAfter,
  hasilHttp,
  hasilSmtp,
  kodeSambung,
  PERCOBAAN_MAKS,
  sesudahGagal,
} from '../../../domain/saluran/percobaan.ts';

const gagal: GagalKirim = { hasil: 'gagal', galat: 'ECONNREFUSED' };
const JAM = 3_600;

describe('percobaan', () => {
  test('makin lama makin jarang, paling jarang setiap 4 jam, lalu berakhir', () => {
    const jeda = Array.from({ length: PERCOBAAN_MAKS }, (_, i) => sesudahGagal(i + 1, gagal));
    expect(jeda.map((j) => (j.status === 'gagal' ? j.tungguDetik : j.status))).toEqual([
      30,
      60,
      120,
      240,
      480,
      960,
      1920,
      3840,
      7680,
      4 * JAM,
      4 * JAM,
      4 * JAM,
      4 * JAM,
      'mati',
    ]);
  });

  test('yang ditolak untuk seterusnya tidak dicoba lagi', () => {
    expect(sesudahGagal(1, { ...gagal, tetap: true })).toEqual({ status: 'mati' });
  });

  test('permintaan menunggu dituruti, tetapi tidak melebihi batasnya dan tidak memperpendek', () => {
    const tunggu = (tungguDetik: number) => sesudahGagal(1, { ...gagal, tungguDetik });
    expect(tunggu(600)).toEqual({ status: 'gagal', tungguDetik: 600 });
    expect(tunggu(1)).toEqual({ status: 'gagal', tungguDetik: 30 });
    expect(tunggu(999_999_999)).toEqual({ status: 'gagal', tungguDetik: 4 * JAM });
  });
});

describe('Retry-After', () => {
  const kini = Date.parse('2026-01-05T01:00:00.000Z');
  test.each([
    ['120', 120],
    ['0', 0],
    ['Mon, 05 Jan 2026 01:02:00 GMT', 120],
    ['Mon, 05 Jan 2026 00:00:00 GMT', 0],
    ['-5', undefined],
    ['1e9', undefined],
    ['99999999999999', undefined],
    ['besok', undefined],
    ['2026-01-05', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (teks, detik) => {
    expect(bacaRetryAfter(teks, kini)).toBe(detik);
  });
});

describe('jawaban webhook', () => {
  test.each([200, 201, 202, 204, 208])('%i: diterima', (status) => {
    expect(hasilHttp(status)).toEqual({ hasil: 'terkirim' });
  });

  test.each([301, 307, 401, 403, 408, 409, 425, 429, 500, 502, 503, 504])('%i: dicoba lagi', (status) => {
    expect(hasilHttp(status, 7)).toEqual({ hasil: 'gagal', galat: `http${status}`, tungguDetik: 7 });
  });

  test.each([400, 404, 410, 413, 422])('%i: tidak dicoba lagi', (status) => {
    expect(hasilHttp(status)).toEqual({ hasil: 'gagal', galat: `http${status}`, tetap: true });
  });
});

describe('balasan server surel', () => {
  test.each([
    ['penerima tidak ada', { kode: 'EENVELOPE', balasan: 550, perintah: 'RCPT TO' }, 'smtp550', true],
    ['isi ditolak', { kode: 'EMESSAGE', balasan: 554, perintah: 'DATA' }, 'smtp554', true],
    [
      'kotaknya penuh untuk sementara',
      { kode: 'EENVELOPE', balasan: 452, perintah: 'RCPT TO' },
      'smtp452',
      false,
    ],
    ['pengirim ditolak', { kode: 'EENVELOPE', balasan: 550, perintah: 'MAIL FROM' }, 'smtp550', false],
    ['sandi salah', { kode: 'EAUTH', balasan: 535, perintah: 'AUTH PLAIN' }, 'smtp535', false],
    ['urutan perintah', { kode: 'EENVELOPE', balasan: 503, perintah: 'DATA' }, 'smtp503', false],
    ['tidak tersambung', { kode: 'ESOCKET', perintah: 'CONN' }, 'ESOCKET', false],
    ['sertifikat', { kode: 'ETLS' }, 'ETLS', false],
    ['tanpa kode', {}, 'ETAKDIKENAL', false],
  ])('%s', (_, g, galat, tetap) => {
    expect(hasilSmtp(g)).toEqual({ hasil: 'gagal', galat, ...(tetap && { tetap }) });
  });
});

test.each([
  ['ECONNREFUSED', 'ECONNREFUSED'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLETOVERIFYLEAFSIGNATURE'],
  ['kepada a@b.go.id ditolak', 'ETAKDIKENAL'],
  ['', 'ETAKDIKENAL'],
  [undefined, 'ETAKDIKENAL'],
  [{}, 'ETAKDIKENAL'],
])('kode sambungan %p', (kode, jadi) => {
  expect(kodeSambung(kode)).toBe(jadi);
});
