import { randomUUID } from 'node:crypto';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { barisTindakan, lansiaBaru, ubahProyeksi } from '../support/api/kasus-uji.ts';
import { laporan } from '../support/api/permintaan.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 300 });
});
afterAll(() => t.tutup());

const kunci = (k: string = randomUUID()) => ({ 'idempotency-key': k });

describe('tindakan massal', () => {
  let kasus: string[];
  let foreign: string;
  beforeAll(async () => {
    kasus = await Promise.all([lansiaBaru(t), lansiaBaru(t), lansiaBaru(t)]);
    const rps = await (await t.sebagai('petugas-rps@pangkalpinang')).kirim('/api/v1/rps', laporan());
    foreign = String(rps.isi['id']);
  });
  const kirim = async (akun: string, badan: unknown, kepala = {}) =>
    (await t.sebagai(akun)).kirim('/api/v1/tindakan-massal', badan, kepala);
  const hasil = (isi: Record<string, unknown>) => isi['hasil'] as Record<string, unknown>[];

  test('pratinjau memperlihatkan tiap kasus dan tidak menulis apa pun', async () => {
    const [a = '', b = ''] = kasus;
    // A worker has recorded the requests.
    await Promise.all([a, b].map((id) => ubahProyeksi(t, id, { urutan: 1 })));
    const { status, isi } = await kirim('petugas-dinsos@bulukumba', {
      tindakan: 'tolak',
      kasus: [{ id: a, versi: 1 }, { id: b, versi: 7 }, foreign],
      isi: { alasan: 'Bukan warga setempat.' },
      pratinjau: true,
    });
    expect(status).toBe(200);
    expect(hasil(isi)).toMatchObject([
      { kasus: a, hasil: 'akanDiterima', ke: 'ditolak' },
      { kasus: b, hasil: 'ditolak', penolakan: { kode: 'versiBasi' } },
      { kasus: foreign, hasil: 'ditolak', penolakan: { kode: 'tidakDitemukan' } },
    ]);
    expect(await barisTindakan(t, a)).toHaveLength(1);
  });

  test('tiap kasus mendapat tindakan dan resi sendiri; pengulangan tidak menggandakan', async () => {
    const kepala = kunci();
    const badan = { tindakan: 'catat', kasus, isi: { catatan: 'Kunjungan bersama.' } };
    const pertama = hasil((await kirim('petugas-dinsos@bulukumba', badan, kepala)).isi);
    expect(pertama.map((h) => h['hasil'])).toEqual(['menunggu', 'menunggu', 'menunggu']);
    const kedua = hasil((await kirim('petugas-dinsos@bulukumba', badan, kepala)).isi);
    expect(kedua.map((h) => h['tindakanId'])).toEqual(pertama.map((h) => h['tindakanId']));
    expect(new Set(pertama.map((h) => h['tindakanId'])).size).toBe(3);
  });

  test.each([
    ['tindakan tidak dikenal', 'kadis@bulukumba', { tindakan: 'terbang' }, 404],
    ['peran tidak pernah berwenang', 'pengawas@bulukumba', { tindakan: 'catat' }, 403],
    [
      'lebih dari 200 kasus',
      'kadis@bulukumba',
      { tindakan: 'catat', kasus: Array.from({ length: 201 }, () => randomUUID()) },
      422,
    ],
  ])('%s', async (_, akun, ubah, status) => {
    expect((await kirim(akun, { kasus, pratinjau: true, ...ubah })).status).toBe(status);
  });

  test('kasus yang disebut dua kali: 422', async () => {
    const { status, isi } = await kirim('kadis@bulukumba', {
      tindakan: 'catat',
      kasus: [kasus[0], { id: kasus[0] }],
    });
    expect(status).toBe(422);
    expect(isi['kesalahan']).toMatchObject([{ lokasi: 'kasus', pesan: 'Ada kasus yang disebut dua kali.' }]);
  });
});
