import { TOTP } from 'otpauth';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { akunUji, kodeTotp, langkahBerlalu, pasangTotp, SANDI_UJI } from '../support/api/akun-uji.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const URI = /^otpauth:\/\/totp\/Lindung:/;

describe('memasang', () => {
  test('rahasia untuk aplikasi, berlaku setelah satu kodenya; lalu masuk perlu kode', async () => {
    const akun = await akunUji(t, { peran: 'kadis' });
    const klien = await akun.klien();
    const siap = await klien.kirim('/api/v1/totp/siapkan', {});
    const rahasia = String(siap.isi['rahasia']);
    const url = String(siap.isi['otpauthUrl']);
    expect(url).toMatch(URI);
    // What the app reads from the QR code gives the same codes, by its defaults.
    expect(new URL(url).searchParams.get('secret')).toBe(rahasia);
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
      digits: '6',
      period: '30',
      algorithm: 'SHA1',
    });
    // Not yet in force.
    expect((await akun.masuk()).status).toBe(200);
    const salah = await klien.kirim('/api/v1/totp/pasang', { kode: kodeTotp(rahasia, 9) });
    expect(salah.status).toBe(422);
    const pasang = await klien.kirim('/api/v1/totp/pasang', { kode: kodeTotp(rahasia) });
    expect(pasang.isi['kodePemulihan']).toHaveLength(10);
    expect((await klien.ambil('/api/v1/saya')).isi).toMatchObject({ totp: 'terpasang', buktikanTotp: false });

    const tanpa = await akun.masuk();
    expect(tanpa.status).toBe(401);
    expect(tanpa.isi).toMatchObject({ kode: 'totpDiperlukan', detail: expect.stringMatching(/6 angka/) });
    const dengan = await akun.masuk({ kodeTotp: kodeTotp(rahasia, 1) });
    expect(dengan.status).toBe(200);
    expect(dengan.isi['pengguna']).toMatchObject({ totp: 'terpasang', buktikanTotp: false });
  });

  test('rahasia tersimpan sebagai sandi, kode pemulihan hanya sebagai sidik', async () => {
    const akun = await akunUji(t);
    const { rahasia, pemulihan } = await pasangTotp(await akun.klien());
    const baris = await t.bd.db
      .selectFrom('totp')
      .selectAll()
      .where('orang_id', '=', akun.orangId)
      .executeTakeFirstOrThrow();
    const kode = await t.bd.db
      .selectFrom('kode_pemulihan')
      .selectAll()
      .where('orang_id', '=', akun.orangId)
      .execute();
    const mentah = [baris.rahasia, ...kode.map((k) => k.sidik)]
      .map((b) => b?.toString('latin1') ?? '')
      .join();
    for (const polos of [rahasia, ...pemulihan]) expect(mentah).not.toContain(polos);
    expect(t.log.join()).not.toContain(rahasia);
  });

  test('tanpa disiapkan dulu: 409', async () => {
    const { status, isi } = await (
      await (await akunUji(t)).klien()
    ).kirim('/api/v1/totp/pasang', { kode: '123456' });
    expect([status, isi['kode']]).toEqual([409, 'totpBelumDisiapkan']);
  });

  test('pindah ponsel perlu kode yang sekarang, dan mengganti kode pemulihan', async () => {
    const akun = await akunUji(t, { peran: 'admin' });
    const klien = await akun.klien();
    const lama = await pasangTotp(klien);
    const tanpa = await klien.kirim('/api/v1/totp/siapkan', {});
    expect([tanpa.status, tanpa.isi['kesalahan']]).toMatchObject([422, [{ lokasi: 'kode' }]]);
    const siap = await klien.kirim('/api/v1/totp/siapkan', { kode: lama.pemulihan[0] });
    const rahasia = String(siap.isi['rahasia']);
    // The old phone counts until the new one has shown a code.
    expect((await akun.masuk({ kodeTotp: kodeTotp(lama.rahasia, 1) })).status).toBe(200);
    expect((await klien.kirim('/api/v1/totp/pasang', { kode: kodeTotp(rahasia) })).status).toBe(200);
    await langkahBerlalu(t, akun.orangId);
    expect((await akun.masuk({ kodeTotp: kodeTotp(lama.rahasia) })).status).toBe(401);
    expect((await akun.masuk({ kodeTotp: String(lama.pemulihan[1]) })).status).toBe(401);
    expect((await akun.masuk({ kodeTotp: kodeTotp(rahasia) })).status).toBe(200);
  });
});

describe('kode', () => {
  test('contoh RFC 6238: kode yang sama seperti aplikasi lain', () => {
    const t59 = new TOTP({ secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', digits: 8 }).generate({
      timestamp: 59_000,
    });
    expect(t59).toBe('94287082');
  });

  test('dipakai sekali saja, juga bila datang bersamaan; yang lebih lama tidak lagi', async () => {
    const akun = await akunUji(t);
    const { rahasia } = await pasangTotp(await akun.klien());
    const kode = kodeTotp(rahasia, 1);
    const semua = await Promise.all(Array.from({ length: 4 }, () => akun.masuk({ kodeTotp: kode })));
    expect(semua.map((j) => String(j.status)).toSorted()).toEqual(['200', '401', '401', '401']);
    expect((await akun.masuk({ kodeTotp: kodeTotp(rahasia) })).status).toBe(401);
    expect((await akun.masuk({ kodeTotp: kode })).isi).toMatchObject({ kode: 'totpSalah' });
  });

  test('satu langkah lebih cepat atau lambat diterima, dua tidak; spasi tidak mengganggu', async () => {
    const akun = await akunUji(t);
    const { rahasia } = await pasangTotp(await akun.klien());
    const coba = async (langkah: number, bentuk = (k: string) => k) => {
      await langkahBerlalu(t, akun.orangId);
      return (await akun.masuk({ kodeTotp: bentuk(kodeTotp(rahasia, langkah)) })).status;
    };
    expect(await coba(-3)).toBe(401);
    expect(await coba(3)).toBe(401);
    expect(await coba(1)).toBe(200);
    expect(await coba(0, (k) => `${k.slice(0, 3)} ${k.slice(3)}`)).toBe(200);
  });

  test('kode pemulihan menggantikan kode, masing-masing sekali', async () => {
    const akun = await akunUji(t);
    const { pemulihan } = await pasangTotp(await akun.klien());
    const [satu = '', dua = ''] = pemulihan;
    expect((await akun.masuk({ kodeTotp: satu })).status).toBe(200);
    expect((await akun.masuk({ kodeTotp: satu })).status).toBe(401);
    expect((await akun.masuk({ kodeTotp: dua.toLowerCase().replaceAll('-', ' ') })).status).toBe(200);
    const lain = await akunUji(t);
    await pasangTotp(await lain.klien());
    expect((await lain.masuk({ kodeTotp: String(pemulihan[2]) })).status).toBe(401);
  });

  test('kata sandi salah tidak menghabiskan kode, dan tidak memberi tahu bahwa ada kode kedua', async () => {
    const akun = await akunUji(t);
    const { rahasia } = await pasangTotp(await akun.klien());
    const kode = kodeTotp(rahasia, 1);
    expect((await akun.masuk({ kataSandi: 'salah', kodeTotp: kode })).isi).toMatchObject({
      kode: 'masukGagal',
    });
    expect((await akun.masuk({ kodeTotp: kode })).status).toBe(200);
  });
});

describe('melepas', () => {
  test('dengan kata sandi dan kode, bagi yang tidak diwajibkan', async () => {
    const akun = await akunUji(t, { peran: 'peksos' });
    const klien = await akun.klien();
    const { rahasia } = await pasangTotp(klien);
    const lepas = (kataSandi: string, kode: string) => klien.kirim('/api/v1/totp/lepas', { kataSandi, kode });
    expect((await lepas('salah', kodeTotp(rahasia, 1))).isi['kesalahan']).toMatchObject([
      { lokasi: 'kataSandi' },
    ]);
    expect((await lepas(SANDI_UJI, kodeTotp(rahasia))).isi['kesalahan']).toMatchObject([{ lokasi: 'kode' }]);
    expect((await lepas(SANDI_UJI, kodeTotp(rahasia, 1))).status).toBe(204);
    expect((await akun.masuk()).status).toBe(200);
    expect((await lepas(SANDI_UJI, kodeTotp(rahasia, 1))).isi).toMatchObject({ kode: 'totpTidakTerpasang' });
  });

  test('tidak bagi yang jabatannya mewajibkan', async () => {
    const klien = await (await akunUji(t, { peran: 'kabid-rehsos' })).klien();
    const { pemulihan } = await pasangTotp(klien);
    const { status, isi } = await klien.kirim('/api/v1/totp/lepas', {
      kataSandi: SANDI_UJI,
      kode: pemulihan[0],
    });
    expect([status, isi['kode']]).toEqual([409, 'totpWajib']);
  });
});

describe('admin melepas kode kedua pegawai', () => {
  const lepas = async (oleh: string, orangId: string) =>
    (await t.sebagai(oleh)).kirim(`/api/v1/orang/${orangId}/lepas-totp`);

  test('sesinya berakhir, masuk lagi tanpa kode, dan riwayat kantor mencatatnya', async () => {
    const akun = await akunUji(t, { peran: 'kadis' });
    const klien = await akun.klien();
    await pasangTotp(klien);
    expect((await lepas('admin@bulukumba', akun.orangId)).status).toBe(204);
    expect((await klien.ambil('/api/v1/saya')).status).toBe(401);
    expect((await akun.masuk()).isi['pengguna']).toMatchObject({ totp: 'perlu' });
    const [entri] = await t.bd.db
      .selectFrom('riwayat_kantor')
      .select(['jenis', 'peran', 'urutan', 'isi'])
      .where('instansi_id', '=', 'bulukumba')
      .orderBy('urutan', 'desc')
      .limit(1)
      .execute();
    expect(entri).toMatchObject({ jenis: 'totpDilepas', peran: 'admin' });
    const isi = await t.bd.brankas.baca(
      `riwayat-kantor:bulukumba:${entri?.urutan}`,
      entri?.isi ?? Buffer.alloc(0),
    );
    expect(isi).toEqual({ orangId: akun.orangId });
    expect((await lepas('admin@bulukumba', akun.orangId)).isi).toMatchObject({ kode: 'totpTidakTerpasang' });
  });

  test('tidak dari kantor lain, tidak untuk diri sendiri, tidak oleh peran lain', async () => {
    const akun = await akunUji(t, { peran: 'admin' });
    const klien = await akun.klien();
    await pasangTotp(klien);
    expect((await lepas('admin@pangkalpinang', akun.orangId)).status).toBe(404);
    expect((await lepas('kadis@bulukumba', akun.orangId)).status).toBe(403);
    const sendiri = await klien.kirim(`/api/v1/orang/${akun.orangId}/lepas-totp`);
    expect([sendiri.status, sendiri.isi['kode']]).toEqual([409, 'bukanDiriSendiri']);
  });
});
