import { randomUUID } from 'node:crypto';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem } from '../support/sistem.ts';
import { laporan } from '../support/api/permintaan.ts';

const PEKSOS = 'peksos@pangkalpinang';
const KABID = 'kabid-rehsos@pangkalpinang';
const ASESMEN_AWAL = {
  identitasDiperiksa: 'Tidak ada kartu',
  masalahAwal: 'Terlantar',
  selesaiDalam24Jam: false,
  rekomendasi: 'layananRps',
};

describe('an accepted act is applied exactly once', () => {
  let s: Sistem;
  let kasus: KasusSistem;
  beforeAll(async () => {
    s = await mulaiSistem();
  });
  beforeEach(async () => {
    kasus = await s.lahir('rps');
  });
  afterAll(() => s.tutup());

  it('the same key sent 100 times at once is one act with one receipt', async () => {
    const kunci = { 'idempotency-key': randomUUID() };
    const jawab = await Promise.all(
      Array.from({ length: 100 }, () => kasus.tindak(PEKSOS, 'catat', { catatan: 'sekali' }, kunci)),
    );
    expect(new Set(jawab.map((j) => j.isi['tindakanId'])).size).toBe(1);
    expect(jawab.every((j) => j.status === 200 || j.status === 202)).toBe(true);
    expect((await kasus.riwayat()).filter((j) => j === 'catat')).toHaveLength(1);
  });

  it('a birth sent 100 times at once is one case', async () => {
    const klien = await s.sebagai('petugas-rps@pangkalpinang');
    const kunci = { 'idempotency-key': randomUUID() };
    const badan = laporan();
    const jawab = await Promise.all(
      Array.from({ length: 100 }, () => klien.kirim('/api/v1/rps', badan, kunci)),
    );
    expect(new Set(jawab.map((j) => j.isi['id'])).size).toBe(1);
    expect(jawab.every((j) => j.status === 201)).toBe(true);
  });

  it('a key used again with another body is refused', async () => {
    const kunci = { 'idempotency-key': randomUUID() };
    await kasus.tindak(PEKSOS, 'catat', { catatan: 'satu' }, kunci);
    const lain = await kasus.tindak(PEKSOS, 'catat', { catatan: 'dua' }, kunci);
    expect(lain.status).toBe(422);
    expect((await kasus.riwayat()).filter((j) => j === 'catat')).toHaveLength(1);
  });

  it('of two decisions on one version at once, one counts and the other is told what has changed', async () => {
    await kasus.tindak(PEKSOS, 'catatAsesmenAwal', ASESMEN_AWAL);
    const { versi } = await kasus.rincian(KABID);
    const jawab = await Promise.all([
      kasus.tindak(KABID, 'terimaDiRps', { versi }),
      kasus.tindak(KABID, 'selesaikanLangsung', { versi, penyelesaian: 'Diantar pulang.' }),
    ]);
    const tolak = jawab.find((j) => j.status === 409);
    expect(new Set(jawab.map((j) => j.status))).toEqual(new Set([200, 409]));
    expect(tolak?.isi).toMatchObject({
      tahap: expect.any(String),
      versi: expect.any(Number),
      tindakanTersedia: expect.any(Array),
    });
    expect(await kasus.riwayat()).toHaveLength(3);
  });

  it('a decision on a stale version is refused and changes nothing', async () => {
    const { versi } = await kasus.rincian(KABID);
    await kasus.tindak(PEKSOS, 'catatAsesmenAwal', ASESMEN_AWAL);
    const basi = await kasus.tindak(KABID, 'terimaDiRps', { versi });
    expect(basi).toMatchObject({ status: 409, isi: { kode: 'versiBasi', tahap: 'keputusan' } });
    expect(await kasus.riwayat()).toEqual(['laporkan', 'catatAsesmenAwal']);
  });

  it('an act to a closed case is refused and says so', async () => {
    await kasus.tindak(KABID, 'batalkan', {
      versi: (await kasus.rincian(KABID))['versi'],
      alasan: 'Salah catat.',
    });
    const lambat = await kasus.tindak(PEKSOS, 'catat', { catatan: 'terlambat' });
    expect(lambat).toMatchObject({ status: 409, isi: { kode: 'kasusTertutup', tahap: 'dibatalkan' } });
  });
});
