import { randomUUID } from 'node:crypto';
import { terimaResi } from '../../db/tindakan.repository.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { barisTindakan, lansiaBaru, ubahProyeksi } from '../support/api/kasus-uji.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 300 });
});
afterAll(() => t.tutup());

const kunci = (k: string = randomUUID()) => ({ 'idempotency-key': k });

const jalur = (kasus: string, jenis: string) => `/api/v1/kasus/${kasus}/tindakan/${jenis}`;

describe('Idempotency-Key', () => {
  test('seratus kali bersamaan: satu tindakan, satu jawaban', async () => {
    const kasus = await lansiaBaru(t);
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const kepala = kunci();
    const semua = await Promise.all(
      Array.from({ length: 100 }, () => dinsos.kirim(jalur(kasus, 'catat'), { catatan: 'sekali' }, kepala)),
    );
    expect(new Set(semua.map((j) => j.status))).toEqual(new Set([202]));
    expect(new Set(semua.map((j) => j.isi['tindakanId'])).size).toBe(1);
    expect(await barisTindakan(t, kasus)).toHaveLength(2);
  });

  test('dipakai lagi untuk isi, versi, jenis atau kasus lain: 422', async () => {
    const [kasus, lain] = [await lansiaBaru(t), await lansiaBaru(t)];
    const kabid = await t.sebagai('kabid-rehsos@bulukumba');
    const kepala = kunci();
    await kabid.kirim(jalur(kasus, 'paraf'), { versi: 1 }, kepala);
    const ulang = [
      await kabid.kirim(jalur(kasus, 'paraf'), { versi: 1, catatan: 'lain' }, kepala),
      await kabid.kirim(jalur(kasus, 'paraf'), { versi: 2 }, kepala),
      await kabid.kirim(jalur(kasus, 'catat'), { catatan: 'lain' }, kepala),
      await kabid.kirim(jalur(lain, 'paraf'), { versi: 1 }, kepala),
    ];
    for (const j of ulang) expect(j).toMatchObject({ status: 422, isi: { kode: 'kunciDipakaiUlang' } });
    expect(await barisTindakan(t, kasus)).toHaveLength(2);
  });

  test('resi yang sudah diputus diberikan lagi', async () => {
    const kasus = await lansiaBaru(t);
    const kabid = await t.sebagai('kabid-rehsos@bulukumba');
    const kepala = kunci();
    const kirim = () => kabid.kirim(jalur(kasus, 'batalkan'), { versi: 1, alasan: 'Salah masuk.' }, kepala);
    const { isi } = await kirim();
    await t.bd.db
      .transaction()
      .execute((trx) => terimaResi(trx, String(isi['tindakanId']), 2, t.l.sekarang()).execute());
    // The act itself has closed the case by now.
    await ubahProyeksi(t, kasus, { tahap: 'dibatalkan', tahapSebelumTutup: 'permohonan' });
    const lagi = await kirim();
    expect(lagi).toMatchObject({
      status: 200,
      isi: { hasil: 'diterima', kasus: { tahap: 'dibatalkan', terbuka: false } },
    });
  });
});
