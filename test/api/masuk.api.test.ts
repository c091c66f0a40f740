import { sidikToken } from '../../api/masuk/kredensial.ts';
import { KATA_SANDI_CONTOH, mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const PEKSOS = { surel: 'peksos@bulukumba.contoh', kataSandi: KATA_SANDI_CONTOH };

/** Each test of failures comes from an address of its own: the limit counts by address. */
const dari = (alamat: string) => ({ 'x-forwarded-for': alamat });

describe('masuk', () => {
  test('memberi token dan memperlihatkan jabatan yang dipegang', async () => {
    const { status, isi, kepala } = await t.tamu.kirim('/api/v1/masuk', PEKSOS);
    expect(status).toBe(200);
    expect(isi['token']).toMatch(/^[\w-]{43}$/);
    expect(isi['pengguna']).toMatchObject({
      instansi: 'bulukumba',
      jabatan: [{ peran: 'peksos', nama: 'Pekerja Sosial I' }],
    });
    expect(kepala.get('set-cookie')).toMatch(
      /^lindung_sesi=[\w-]{43}; Max-Age=43200; Path=\/; .*HttpOnly; SameSite=Lax$/,
    );
    expect(kepala.get('cache-control')).toBe('no-store');
  });

  test('surel boleh dengan huruf besar', async () => {
    expect(
      (await t.tamu.kirim('/api/v1/masuk', { ...PEKSOS, surel: 'PekSos@Bulukumba.contoh' })).status,
    ).toBe(200);
  });

  test('basis data tidak menyimpan token, hanya sidiknya', async () => {
    const { isi } = await t.tamu.kirim('/api/v1/masuk', PEKSOS);
    const token = String(isi['token']);
    const sesi = await t.bd.db
      .selectFrom('sesi')
      .select('sidik')
      .where('sidik', '=', sidikToken(token))
      .execute();
    expect(sesi).toHaveLength(1);
    expect(sesi[0]?.sidik.toString()).not.toContain(token);
  });

  test.each([
    ['kata sandi salah', { ...PEKSOS, kataSandi: 'salah' }],
    ['akun tidak dikenal', { ...PEKSOS, surel: 'tidakada@bulukumba.contoh' }],
  ])('%s: jawaban yang sama', async (_, badan) => {
    const { status, isi } = await t.tamu.kirim('/api/v1/masuk', badan, dari('10.1.0.1'));
    expect(status).toBe(401);
    expect(isi).toMatchObject({ kode: 'masukGagal', detail: 'Surel atau kata sandi salah.' });
  });

  test('isian kurang disebut satu per satu', async () => {
    const { status, isi } = await t.tamu.kirim('/api/v1/masuk', { surel: '', lain: 1 });
    expect(status).toBe(422);
    expect(isi['kesalahan']).toEqual([
      { lokasi: 'surel', pesan: 'Paling sedikit 1 huruf.' },
      { lokasi: 'kataSandi', pesan: 'Wajib diisi.' },
      { lokasi: 'lain', pesan: 'Isian ini tidak dikenal.' },
    ]);
  });

  test('percobaan gagal dibatasi per akun dan alamat; yang berhasil tidak dihitung', async () => {
    const kepala = dari('10.2.0.1');
    const sekali = (surel: string, kataSandi: string) =>
      t.tamu.kirim('/api/v1/masuk', { surel, kataSandi }, kepala);
    const salah = await Promise.all(Array.from({ length: 12 }, () => sekali(PEKSOS.surel, 'salah')));
    expect(salah.filter((j) => j.status === 401)).toHaveLength(10);
    const ditahan = salah.filter((j) => j.status === 429);
    expect(ditahan).toHaveLength(2);
    expect(Number(ditahan[0]?.kepala.get('retry-after'))).toBeGreaterThan(0);
    expect(ditahan[0]?.isi).toMatchObject({ kode: 'terlaluSering' });
    expect((await sekali(PEKSOS.surel, KATA_SANDI_CONTOH)).status).toBe(429);
    expect((await sekali('kadis@bulukumba.contoh', KATA_SANDI_CONTOH)).status).toBe(200);
    expect((await t.tamu.kirim('/api/v1/masuk', PEKSOS, dari('10.2.0.2'))).status).toBe(200);
  });

  test('satu akun, bagaimanapun surelnya diketik: spasi di depan dan huruf besar tidak menambah percobaan', async () => {
    const kepala = dari('10.2.0.3');
    const surel = (i: number) => ' '.repeat(i) + (i % 2 ? PEKSOS.surel.toUpperCase() : PEKSOS.surel);
    const coba = (i: number) =>
      t.tamu.kirim('/api/v1/masuk', { surel: surel(i), kataSandi: 'salah' }, kepala);
    const status = (await Promise.all(Array.from({ length: 30 }, (_, i) => coba(i)))).map((j) => j.status);
    expect(status.filter((s) => s === 401)).toHaveLength(10);
    expect(status.filter((s) => s === 429)).toHaveLength(20);
  });

  test('percobaan gagal atas banyak akun dibatasi per alamat', async () => {
    const kepala = dari('10.3.0.1');
    const coba = (i: number) =>
      t.tamu.kirim('/api/v1/masuk', { surel: `a${i}@x.contoh`, kataSandi: 'salah' }, kepala);
    const status = (await Promise.all(Array.from({ length: 101 }, (_, i) => coba(i)))).map((j) => j.status);
    expect(status.filter((s) => s === 401)).toHaveLength(100);
    expect(status.filter((s) => s === 429)).toHaveLength(1);
  });
});

describe('mode produksi', () => {
  let produksi: Tumpukan;
  beforeAll(async () => {
    produksi = await mulaiTumpukan({ produksi: true });
  });
  afterAll(() => produksi.tutup());

  test('akun contoh ditolak', async () => {
    const { status, isi } = await produksi.tamu.kirim('/api/v1/masuk', PEKSOS);
    expect(status).toBe(403);
    expect(isi['kode']).toBe('akunContoh');
  });
});
