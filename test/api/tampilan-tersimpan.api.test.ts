import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { jarahBasisData } from '../support/pencari-rahasia.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const JALUR = '/api/v1/tampilan-tersimpan';
const daftar = async (akun: string) =>
  (await (await t.sebagai(akun)).ambil(JALUR)).isi['tampilan'] as { id: string; nama: string }[];
const simpan = async (akun: string, badan: object) => (await t.sebagai(akun)).kirim(JALUR, badan);

describe('tampilan tersimpan', () => {
  test('disimpan dengan nama dan saringan, milik orangnya sendiri, dan dapat dihapus', async () => {
    const saringan = { layanan: 'lansia', terlambat: true, penanggung: 'saya' };
    const { status, isi } = await simpan('peksos@bulukumba', {
      nama: 'Terlambat saya',
      saringan,
      urut: 'tenggat',
    });
    expect(status).toBe(201);
    expect(await daftar('peksos@bulukumba')).toEqual([isi]);
    expect(isi).toEqual({ id: expect.any(String), nama: 'Terlambat saya', saringan, urut: 'tenggat' });
    expect(await daftar('peksos2@bulukumba')).toEqual([]);

    const hapus = async (akun: string) =>
      (await (await t.sebagai(akun)).kirim(`${JALUR}/${String(isi['id'])}/hapus`, {})).status;
    expect(await hapus('peksos2@bulukumba')).toBe(404);
    expect(await hapus('peksos@bulukumba')).toBe(204);
    expect(await hapus('peksos@bulukumba')).toBe(404);
    expect(await daftar('peksos@bulukumba')).toEqual([]);
  });

  test('namanya tidak terbaca di basis data: orang menulis apa saja', async () => {
    await simpan('peksos@bulukumba', { nama: 'Kasus Daeng Kanang' });
    expect((await jarahBasisData(t.bd)).terang).not.toContain('Daeng Kanang');
  });

  test('nama yang sama hanya sekali', async () => {
    await simpan('kadis@bulukumba', { nama: 'Semua' });
    expect(await simpan('kadis@bulukumba', { nama: 'semua' })).toMatchObject({
      status: 409,
      isi: { kode: 'namaDipakai' },
    });
  });

  test('paling banyak 20, juga bila disimpan serentak', async () => {
    const hasil = await Promise.all(
      Array.from({ length: 25 }, (_, i) => simpan('admin@bulukumba', { nama: `Tampilan ${i}` })),
    );
    expect(hasil.filter((h) => h.status === 201)).toHaveLength(20);
    expect(hasil.filter((h) => h.isi['kode'] === 'tampilanPenuh')).toHaveLength(5);
    expect(await daftar('admin@bulukumba')).toHaveLength(20);
  });

  test.each([
    [{}, 'nama'],
    [{ nama: 'A', saringan: { nama: 'Daeng' } }, 'saringan.nama'],
    [{ nama: 'A', saringan: { layanan: 'entah' } }, 'saringan.layanan'],
    [{ nama: 'A', urut: 'nama' }, 'urut'],
  ])('%j ditolak 422', async (badan, lokasi) => {
    const { status, isi } = await simpan('kadis@bulukumba', badan);
    expect(status).toBe(422);
    expect(isi['kesalahan']).toMatchObject([{ lokasi }]);
  });
});
