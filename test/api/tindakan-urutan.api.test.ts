import { bacaKeadaan } from '../../db/kasus.repository.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { barisTindakan, lansiaBaru, ubahProyeksi } from '../support/api/kasus-uji.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 300 });
});
afterAll(() => t.tutup());

const jalur = (kasus: string, jenis: string) => `/api/v1/kasus/${kasus}/tindakan/${jenis}`;

describe('urutan pemeriksaan', () => {
  let kasus: string;
  beforeAll(async () => {
    kasus = await lansiaBaru(t);
  });

  test.each([
    ['kasus kantor lain', 'kabid-rehsos@pangkalpinang', 'paraf', {}, 404, 'tidakDitemukan'],
    ['kasus desa lain', 'petugas-desa2@bulukumba', 'catat', { catatan: 'x' }, 404, 'tidakDitemukan'],
    ['tindakan layanan lain', 'kabid-rehsos@bulukumba', 'terimaDiRps', {}, 404, 'tindakanTidakDikenal'],
    ['tindakan yang tidak ada', 'kabid-rehsos@bulukumba', 'toString', {}, 404, 'tindakanTidakDikenal'],
    [
      'kelahiran bukan tindakan',
      'petugas-dinsos@bulukumba',
      'ajukanPermohonan',
      {},
      404,
      'tindakanTidakDikenal',
    ],
    [
      'peran yang tidak pernah berwenang, sebelum isinya',
      'peksos@bulukumba',
      'tandaTangan',
      { lain: 1 },
      403,
      'bukanWewenang',
    ],
    ['pengawas hanya melihat', 'pengawas@bulukumba', 'catat', { catatan: 'x' }, 403, 'bukanWewenang'],
    ['isian tidak dikenal', 'kadis@bulukumba', 'tandaTangan', { versi: 1, lain: 1 }, 422, 'isiTidakSah'],
    ['tindakan yang menentukan tanpa versi', 'kadis@bulukumba', 'tandaTangan', {}, 422, 'isiTidakSah'],
    ['versi bukan angka', 'kadis@bulukumba', 'tandaTangan', { versi: 'satu' }, 422, 'isiTidakSah'],
  ])('%s', async (_, akun, jenis, badan, status, kode) => {
    const sebelum = (await barisTindakan(t, kasus)).length;
    const jawaban = await (await t.sebagai(akun)).kirim(jalur(kasus, jenis), badan);
    expect(jawaban).toMatchObject({ status, isi: { kode, status } });
    expect(await barisTindakan(t, kasus)).toHaveLength(sebelum);
  });

  test('id kasus yang bukan id: 404', async () => {
    const { status } = await (
      await t.sebagai('kadis@bulukumba')
    ).kirim(jalur('1', 'catat'), { catatan: 'x' });
    expect(status).toBe(404);
  });

  test('tahap dan versi basi tidak dinilai di sini: proyeksi bisa tertinggal', async () => {
    const { status } = await (
      await t.sebagai('kadis@bulukumba')
    ).kirim(jalur(kasus, 'tandaTangan'), { versi: 99 });
    expect(status).toBe(202);
  });
});

describe('kasus yang sudah ditutup', () => {
  let kasus: string;
  beforeAll(async () => {
    kasus = await lansiaBaru(t);
    await ubahProyeksi(t, kasus, { tahap: 'ditolak', tahapSebelumTutup: 'permohonan' });
  });

  test('menolak tindakan tanpa mencatatnya dan menyebut yang masih dapat dilakukan', async () => {
    const kabid = await t.sebagai('kabid-rehsos@bulukumba');
    const { status, isi } = await kabid.kirim(jalur(kasus, 'catat'), { catatan: 'x' });
    expect(status).toBe(409);
    expect(isi).toMatchObject({
      kode: 'kasusTertutup',
      tahap: 'ditolak',
      tindakanTersedia: [{ tindakan: 'bukaKembali' }],
    });
    expect(await barisTindakan(t, kasus)).toHaveLength(1);
  });

  test('bukaKembali: tiap percobaan alur tersendiri, juga bersamaan', async () => {
    const kabid = await t.sebagai('kabid-rehsos@bulukumba');
    const coba = () => kabid.kirim(jalur(kasus, 'bukaKembali'), { versi: 1, alasan: 'Ada bukti baru.' });
    const status = await Promise.all([coba(), coba(), coba()]);
    expect(status.map((j) => j.status)).toEqual([202, 202, 202]);
    const alur = (await barisTindakan(t, kasus))
      .filter((b) => b.jenis === 'bukaKembali')
      .map((b) => b.alur_id);
    const nomor = (await bacaKeadaan(t.bd.db, t.bd.brankas, kasus))?.nomor ?? '';
    expect(alur.toSorted()).toEqual([`${nomor}-b2`, `${nomor}-b3`, `${nomor}-b4`]);
    const mesin = await t.l.client.workflow.getHandle(`${nomor}-b3`).describe();
    expect(mesin.status.name).toBe('RUNNING');
  });
});
