import { SALURAN_PETUGAS } from '../../domain/pengaduan/kata.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { pengaduan as badan } from '../support/api/permintaan.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 100 });
});
afterAll(() => t.tutup());

describe('dicatat petugas', () => {
  test.each(SALURAN_PETUGAS)('%s', async (saluran) => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const diterimaPada = '2026-01-03T02:00:00.000Z';
    const { status, isi } = await dinsos.kirim(
      '/api/v1/pengaduan',
      badan({ saluran, nomorRujukan: 'R-1', diterimaPada }),
    );
    expect([status, isi]).toEqual([201, expect.objectContaining({ tahap: 'masuk', versi: 1 })]);
    const rincian = await dinsos.ambil(`/api/v1/kasus/${String(isi['id'])}`);
    expect(rincian.isi).toMatchObject({
      layanan: 'pengaduan',
      klien: {},
      data: { saluran, nomorRujukan: 'R-1', diterimaPada, anonim: false, jumlahPemeriksaan: 0 },
    });
  });

  test.each([
    ['SP4N-LAPOR tanpa nomornya', { saluran: 'sp4nLapor' }, 'nomorRujukan'],
    ['diterima di masa depan', { diterimaPada: '2999-01-01T00:00:00.000Z' }, 'diterimaPada'],
    ['formulir publik', { saluran: 'formulirPublik' }, 'saluran'],
  ])('%s: 422', async (_, beda, lokasi) => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const { status, isi } = await dinsos.kirim('/api/v1/pengaduan', { ...badan(), ...beda });
    expect(status).toBe(422);
    expect(isi['kesalahan']).toMatchObject([{ lokasi }]);
  });

  test('petugas RPS mencatat; petugas desa dan kepala dinas tidak', async () => {
    const kirim = async (akun: string) =>
      (await (await t.sebagai(akun)).kirim('/api/v1/pengaduan', badan())).status;
    expect(await kirim('petugas-rps@pangkalpinang')).toBe(201);
    expect(await kirim('petugas-desa@pangkalpinang')).toBe(403);
    expect(await kirim('kadis@pangkalpinang')).toBe(403);
  });
});
