import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { akunUji, SANDI_UJI } from '../support/api/akun-uji.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const BARU = 'kopi susu di beranda 3';

describe('ganti kata sandi', () => {
  test('yang baru berlaku, yang lama tidak; sesi lain berakhir, sesi ini tidak', async () => {
    const akun = await akunUji(t);
    const [sini, sana] = [await akun.klien(), await akun.klien()];
    expect((await sini.kirim('/api/v1/kata-sandi', { lama: SANDI_UJI, baru: BARU })).status).toBe(204);
    expect((await sini.ambil('/api/v1/saya')).status).toBe(200);
    expect((await sana.ambil('/api/v1/saya')).status).toBe(401);
    expect((await akun.masuk()).status).toBe(401);
    expect((await akun.masuk({ kataSandi: BARU })).status).toBe(200);
  });

  test.each([
    ['lama', { lama: 'bukan ini', baru: BARU }, /^Kata sandi ini salah\.$/],
    ['baru', { lama: SANDI_UJI, baru: 'pendek' }, /12 huruf/],
    ['baru', { lama: SANDI_UJI, baru: 'andi-tenri-1980' }, /nama, surel/],
    ['baru', { lama: SANDI_UJI, baru: 'rahasia123456' }, /paling sering dipakai/],
    ['baru', { lama: SANDI_UJI, baru: SANDI_UJI }, /berbeda dari yang lama/],
  ])('ditolak pada %s: %j', async (lokasi, badan, pesan) => {
    const akun = await akunUji(t);
    const { status, isi } = await (await akun.klien()).kirim('/api/v1/kata-sandi', badan);
    expect(status).toBe(422);
    expect(isi['kesalahan']).toEqual([{ lokasi, pesan: expect.stringMatching(pesan) }]);
    expect((await akun.masuk()).status).toBe(200);
  });

  test('kata sandi lama tidak dapat ditebak tanpa batas dari sesi yang ditinggalkan', async () => {
    const klien = await (await akunUji(t)).klien();
    const coba = (lama: string) => klien.kirim('/api/v1/kata-sandi', { lama, baru: BARU });
    const status = (await Promise.all(Array.from({ length: 15 }, () => coba('salah')))).map((j) => j.status);
    expect(status.filter((s) => s === 422)).toHaveLength(10);
    expect(status.filter((s) => s === 429)).toHaveLength(5);
    expect((await coba(SANDI_UJI)).status).toBe(429);
  });

  test('dua penggantian bersamaan: hanya satu yang berlaku', async () => {
    const akun = await akunUji(t);
    const klien = await akun.klien();
    const ganti = (baru: string) => klien.kirim('/api/v1/kata-sandi', { lama: SANDI_UJI, baru });
    const kedua = ['sungai tenang sekali 1', 'gunung tinggi sekali 2'];
    const status = (await Promise.all(kedua.map(ganti))).map((j) => j.status);
    // The later one found the old password changed, before or after it had checked it.
    expect(status.filter((s) => s === 204)).toHaveLength(1);
    const berlaku = await Promise.all(kedua.map((kataSandi) => akun.masuk({ kataSandi })));
    expect(berlaku.map((j) => j.status === 200)).toEqual(status.map((s) => s === 204));
  });

  test('masuk dengan kata sandi lama yang sedang diganti tidak meninggalkan sesi', async () => {
    const akun = await akunUji(t);
    const klien = await akun.klien();
    const [ganti, ...masuk] = await Promise.all([
      klien.kirim('/api/v1/kata-sandi', { lama: SANDI_UJI, baru: BARU }),
      ...Array.from({ length: 6 }, () => akun.masuk()),
    ]);
    expect(ganti.status).toBe(204);
    for (const { isi } of masuk) {
      const kepala = { authorization: `Bearer ${String(isi['token'])}` };
      expect((await t.tamu.ambil('/api/v1/saya', kepala)).status).toBe(401);
    }
  });
});

describe('kata sandi pertama', () => {
  test('harus diganti; sesudah itu sesi yang sama membuka semuanya', async () => {
    const akun = await akunUji(t, { peran: 'peksos', wajibGantiSandi: true });
    const { isi } = await akun.masuk();
    expect(isi['pengguna']).toMatchObject({ wajibGantiSandi: true, totp: 'tidakPerlu' });
    const klien = await akun.klien();
    const ditolak = await klien.ambil('/api/v1/kasus');
    expect(ditolak.status).toBe(403);
    expect(ditolak.isi).toMatchObject({
      kode: 'wajibGantiSandi',
      detail: expect.stringMatching(/Ganti dulu/),
    });
    expect((await klien.kirim('/api/v1/kata-sandi', { lama: SANDI_UJI, baru: BARU })).status).toBe(204);
    expect((await klien.ambil('/api/v1/saya')).isi).toMatchObject({ wajibGantiSandi: false });
    expect((await klien.ambil('/api/v1/kasus')).status).toBe(200);
  });
});
