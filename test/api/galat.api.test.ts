import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { laporan } from '../support/api/permintaan.ts';
import { sampai } from '../support/tunggu.ts';

const PETUGAS = 'petugas-rps@pangkalpinang';

describe('permintaan yang salah', () => {
  let t: Tumpukan;
  beforeAll(async () => {
    t = await mulaiTumpukan({ sabarMs: 100 });
  });
  afterAll(() => t.tutup());

  const mentah = async (init: RequestInit) => {
    const res = await (await t.sebagai(PETUGAS)).mentah('/api/v1/rps', { method: 'POST', ...init });
    return {
      status: res.status,
      tipe: res.headers.get('content-type'),
      isi: (await res.json()) as Record<string, unknown>,
    };
  };
  const json = { 'content-type': 'application/json' };

  test.each([
    ['JSON rusak', { headers: json, body: '{"sumber": ' }, 400, 'jsonRusak'],
    ['JSON yang bukan objek', { headers: json, body: '"teks"' }, 400, 'jsonRusak'],
    [
      'formulir, seperti curl -d tanpa kepala',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=1' },
      415,
      'bukanJson',
    ],
    [
      'sandi huruf asing',
      { headers: { 'content-type': 'application/json; charset=shift_jis' }, body: '{}' },
      415,
      'bukanJson',
    ],
    [
      'lebih dari 256 KB',
      { headers: json, body: JSON.stringify({ uraian: 'x'.repeat(256 * 1024) }) },
      413,
      'badanTerlaluBesar',
    ],
    ['tanpa badan', {}, 422, 'isiTidakSah'],
  ])('%s', async (_, init, status, kode) => {
    const jawaban = await mentah(init);
    expect(jawaban).toMatchObject({
      status,
      tipe: 'application/problem+json; charset=utf-8',
      isi: {
        kode,
        status,
        type: `urn:lindung:galat:${kode}`,
        title: expect.any(String),
        detail: expect.any(String),
      },
    });
  });

  test('alamat tidak dikenal: 404; metode lain: 405 dengan yang boleh', async () => {
    expect(await t.tamu.ambil('/api/v1/entah')).toMatchObject({
      status: 404,
      isi: { kode: 'tidakDitemukan' },
    });
    expect((await t.tamu.ambil('/api/v1/%')).status).toBe(404);
    const { status, isi, kepala } = await t.tamu.ambil('/api/v1/masuk');
    expect([status, isi['kode'], kepala.get('allow')]).toEqual([405, 'metodeSalah', 'POST']);
  });

  test('kepala: nomor permintaan, tanpa x-powered-by, tanpa simpanan', async () => {
    const { kepala, isi } = await t.tamu.ambil('/api/v1/saya');
    expect(isi['instance']).toBe(`urn:uuid:${kepala.get('x-request-id')}`);
    expect(kepala.get('x-powered-by')).toBeNull();
    expect(kepala.get('cache-control')).toBe('no-store');
    expect(kepala.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  });

  test('catatan memuat pola rute dan id orang, tanpa data pribadi', async () => {
    const klien = { nama: 'Rahasia Sekali', nik: '3171011503500001' };
    await (await t.sebagai(PETUGAS)).kirim('/api/v1/rps', laporan({ klien }));
    await (await t.sebagai(PETUGAS)).ambil('/api/v1/kasus/Rahasia?q=Rahasia');
    // A value the database refuses, in an error that repeats it.
    const cari = { nama: 'Rahasia\u0000' };
    expect((await (await t.sebagai(PETUGAS)).kirim('/api/v1/kasus/cari', cari)).isi['kode']).toBe(
      'isiTidakSah',
    );
    await sampai(async () => t.log.some((baris) => baris.includes('"rute":"/api/v1/kasus/:id"')), 2_000);
    const semua = t.log.join('');
    expect(semua).not.toMatch(/Rahasia|3171011503500001/);
    expect(semua).toMatch(
      /"metode":"POST","rute":"\/api\/v1\/rps","status":201,"ms":\d+,"orang":"[0-9a-f-]{36}"/,
    );
  });

  test('kesalahan tak terduga: 500 tanpa rincian', async () => {
    const asli = t.l.sekarang;
    const petugas = await t.sebagai(PETUGAS);
    t.l.sekarang = () => {
      throw new Error('Rahasia di dalam pesan');
    };
    const { status, isi } = await petugas.ambil('/api/v1/saya');
    t.l.sekarang = asli;
    expect(status).toBe(500);
    expect(isi).toMatchObject({ kode: 'kesalahanSistem' });
    expect(JSON.stringify(isi) + t.log.join('')).not.toContain('Rahasia');
  });
});
