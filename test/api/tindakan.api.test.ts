import { randomUUID } from 'node:crypto';
import { setTimeout as jeda } from 'node:timers/promises';
import { bacaKeadaan, simpanProyeksi } from '../../db/kasus.repository.ts';
import { terimaResi, tolakResi } from '../../db/tindakan.repository.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { laporan, permohonan } from '../support/api/permintaan.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 300 });
});
afterAll(() => t.tutup());

const kunci = (k: string = randomUUID()) => ({ 'idempotency-key': k });
const jalur = (kasus: string, jenis: string) => `/api/v1/kasus/${kasus}/tindakan/${jenis}`;

async function lansiaBaru(): Promise<string> {
  const { isi } = await (await t.sebagai('petugas-dinsos@bulukumba')).kirim('/api/v1/lansia', permohonan());
  return String(isi['id']);
}

/** Puts the projection where a worker would have brought it. */
async function ubahProyeksi(kasusId: string, ubah: Partial<KeadaanKasus>): Promise<void> {
  const k = await bacaKeadaan(t.bd.db, t.bd.brankas, kasusId);
  if (!k) throw new Error('kasus tidak ada');
  await t.bd.db.transaction().execute((trx) => simpanProyeksi(trx, t.bd.brankas, { ...k, ...ubah }, k.nomor));
}

const barisTindakan = (kasusId: string) =>
  t.bd.db.selectFrom('tindakan').selectAll().where('kasus_id', '=', kasusId).orderBy('dibuat_pada').execute();

describe('jalan sebuah tindakan', () => {
  test('tanpa worker: 202 dengan alamat resi; resinya menunggu', async () => {
    const kasus = await lansiaBaru();
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const { status, isi, kepala } = await dinsos.kirim(jalur(kasus, 'catat'), {
      catatan: 'Sudah ditelepon.',
    });
    expect(status).toBe(202);
    expect(isi).toEqual({
      tindakanId: expect.any(String),
      hasil: 'menunggu',
      resi: `/api/v1/tindakan/${String(isi['tindakanId'])}`,
    });
    expect(kepala.get('location')).toBe(isi['resi']);
    expect((await dinsos.ambil(String(isi['resi']))).isi).toMatchObject({
      jenis: 'catat',
      hasil: 'menunggu',
      kasusId: kasus,
    });
    const [, baris] = await barisTindakan(kasus);
    expect(baris).toMatchObject({
      jenis: 'catat',
      peran: 'petugas-dinsos',
      instansi_id: 'bulukumba',
      asal: 'api',
    });
  });

  test('diterima: 200 dengan keadaan kasus dan apa yang dapat dilakukan', async () => {
    const kasus = await lansiaBaru();
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const jawaban = dinsos.kirim(jalur(kasus, 'catat'), { catatan: 'x' });
    await putuskanBerikut(kasus, 'diterima');
    const { status, isi } = await jawaban;
    expect(status).toBe(200);
    expect(isi).toMatchObject({ hasil: 'diterima', kasus: { id: kasus, tahap: 'permohonan', versi: 1 } });
    const tersedia = (isi['kasus'] as { tindakanTersedia: { tindakan: string }[] }).tindakanTersedia.map(
      (x) => x.tindakan,
    );
    expect(tersedia).toEqual(expect.arrayContaining(['mintaKelengkapan', 'nyatakanLengkap', 'catat']));
    expect(tersedia).not.toContain('beriDispensasi');
  });

  test('ditolak karena tahap: 409 dengan tahap, versi dan yang dapat dilakukan', async () => {
    const kasus = await lansiaBaru();
    const peksos = await t.sebagai('petugas-dinsos@bulukumba');
    const jawaban = peksos.kirim(jalur(kasus, 'tugaskanPeksos'), { peksos: randomUUID() });
    await putuskanBerikut(kasus, 'ditolak');
    const { status, isi } = await jawaban;
    expect(status).toBe(409);
    expect(isi).toMatchObject({
      kode: 'tahapTidakSesuai',
      tahap: 'permohonan',
      versi: 1,
      tindakanId: expect.any(String),
    });
    expect(isi['tindakanTersedia']).toContainEqual({
      tindakan: 'nyatakanLengkap',
      label: 'Nyatakan berkas lengkap',
      sop: 1,
      versi: true,
    });
  });

  test('dari konsol tercatat sebagai konsol', async () => {
    const kasus = await lansiaBaru();
    const { isi } = await t.tamu.kirim('/api/v1/masuk', {
      surel: 'kadis@bulukumba.contoh',
      kataSandi: 'lindung-contoh',
    });
    const konsol = { cookie: `lindung_sesi=${String(isi['token'])}`, 'sec-fetch-site': 'same-origin' };
    await t.tamu.kirim(jalur(kasus, 'catat'), { catatan: 'x' }, konsol);
    expect((await barisTindakan(kasus)).at(-1)).toMatchObject({ asal: 'konsol', peran: 'kadis' });
  });

  /** Plays the worker: decides the act that comes in next. */
  async function putuskanBerikut(kasusId: string, hasil: 'diterima' | 'ditolak'): Promise<void> {
    for (;;) {
      const akhir = (await barisTindakan(kasusId)).at(-1);
      if (akhir && akhir.jenis !== 'ajukanPermohonan') {
        if (hasil === 'ditolak')
          return tolakResi(t.bd.db, akhir.id, { kode: 'tahapTidakSesuai', pesan: 'Belum waktunya.' });
        return t.bd.db.transaction().execute((trx) => terimaResi(trx, akhir.id, 2));
      }
      await jeda(10);
    }
  }
});

describe('urutan pemeriksaan', () => {
  let kasus: string;
  beforeAll(async () => {
    kasus = await lansiaBaru();
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
    const sebelum = (await barisTindakan(kasus)).length;
    const jawaban = await (await t.sebagai(akun)).kirim(jalur(kasus, jenis), badan);
    expect(jawaban).toMatchObject({ status, isi: { kode, status } });
    expect(await barisTindakan(kasus)).toHaveLength(sebelum);
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

describe('Idempotency-Key', () => {
  test('seratus kali bersamaan: satu tindakan, satu jawaban', async () => {
    const kasus = await lansiaBaru();
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const kepala = kunci();
    const semua = await Promise.all(
      Array.from({ length: 100 }, () => dinsos.kirim(jalur(kasus, 'catat'), { catatan: 'sekali' }, kepala)),
    );
    expect(new Set(semua.map((j) => j.status))).toEqual(new Set([202]));
    expect(new Set(semua.map((j) => j.isi['tindakanId'])).size).toBe(1);
    expect(await barisTindakan(kasus)).toHaveLength(2);
  });

  test('dipakai lagi untuk isi, versi, jenis atau kasus lain: 422', async () => {
    const [kasus, lain] = [await lansiaBaru(), await lansiaBaru()];
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
    expect(await barisTindakan(kasus)).toHaveLength(2);
  });

  test('resi yang sudah diputus diberikan lagi', async () => {
    const kasus = await lansiaBaru();
    const kabid = await t.sebagai('kabid-rehsos@bulukumba');
    const kepala = kunci();
    const kirim = () => kabid.kirim(jalur(kasus, 'batalkan'), { versi: 1, alasan: 'Salah masuk.' }, kepala);
    const { isi } = await kirim();
    await t.bd.db.transaction().execute((trx) => terimaResi(trx, String(isi['tindakanId']), 2));
    // The act itself has closed the case by now.
    await ubahProyeksi(kasus, { tahap: 'dibatalkan', tahapSebelumTutup: 'permohonan' });
    const lagi = await kirim();
    expect(lagi).toMatchObject({
      status: 200,
      isi: { hasil: 'diterima', kasus: { tahap: 'dibatalkan', terbuka: false } },
    });
  });
});

describe('kasus yang sudah ditutup', () => {
  let kasus: string;
  beforeAll(async () => {
    kasus = await lansiaBaru();
    await ubahProyeksi(kasus, { tahap: 'ditolak', tahapSebelumTutup: 'permohonan' });
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
    expect(await barisTindakan(kasus)).toHaveLength(1);
  });

  test('bukaKembali: tiap percobaan alur tersendiri, juga bersamaan', async () => {
    const kabid = await t.sebagai('kabid-rehsos@bulukumba');
    const coba = () => kabid.kirim(jalur(kasus, 'bukaKembali'), { versi: 1, alasan: 'Ada bukti baru.' });
    const status = await Promise.all([coba(), coba(), coba()]);
    expect(status.map((j) => j.status)).toEqual([202, 202, 202]);
    const alur = (await barisTindakan(kasus)).filter((b) => b.jenis === 'bukaKembali').map((b) => b.alur_id);
    const nomor = (await bacaKeadaan(t.bd.db, t.bd.brankas, kasus))?.nomor ?? '';
    expect(alur.toSorted()).toEqual([`${nomor}-b2`, `${nomor}-b3`, `${nomor}-b4`]);
    const mesin = await t.l.client.workflow.getHandle(`${nomor}-b3`).describe();
    expect(mesin.status.name).toBe('RUNNING');
  });
});

describe('resi', () => {
  test('untuk pelakunya dan yang boleh melihat kasusnya', async () => {
    const kasus = await lansiaBaru();
    const { isi } = await (
      await t.sebagai('petugas-dinsos@bulukumba')
    ).kirim(jalur(kasus, 'catat'), { catatan: 'x' });
    const status = async (akun: string) => (await (await t.sebagai(akun)).ambil(String(isi['resi']))).status;
    expect(await status('pengawas@bulukumba')).toBe(200);
    expect(await status('petugas-desa@bulukumba')).toBe(200);
    expect(await status('petugas-desa2@bulukumba')).toBe(404);
    expect(await status('kadis@pangkalpinang')).toBe(404);
  });

  test('yang ditolak menyebut alasannya', async () => {
    const kasus = await lansiaBaru();
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const { isi } = await dinsos.kirim(jalur(kasus, 'catat'), { catatan: 'x' });
    await tolakResi(t.bd.db, String(isi['tindakanId']), { kode: 'kasusDitunda', pesan: 'Sedang ditunda.' });
    const resi = await dinsos.ambil(String(isi['resi']));
    expect(resi.isi).toMatchObject({
      hasil: 'ditolak',
      penolakan: { kode: 'kasusDitunda' },
      diputusPada: expect.any(String),
    });
  });
});

describe('tindakan massal', () => {
  let kasus: string[];
  let foreign: string;
  beforeAll(async () => {
    kasus = await Promise.all([lansiaBaru(), lansiaBaru(), lansiaBaru()]);
    const rps = await (await t.sebagai('petugas-rps@pangkalpinang')).kirim('/api/v1/rps', laporan());
    foreign = String(rps.isi['id']);
  });
  const kirim = async (akun: string, badan: unknown, kepala = {}) =>
    (await t.sebagai(akun)).kirim('/api/v1/tindakan-massal', badan, kepala);
  const hasil = (isi: Record<string, unknown>) => isi['hasil'] as Record<string, unknown>[];

  test('pratinjau memperlihatkan tiap kasus dan tidak menulis apa pun', async () => {
    const [a = '', b = ''] = kasus;
    // A worker has recorded the requests.
    await Promise.all([a, b].map((id) => ubahProyeksi(id, { urutan: 1 })));
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
    expect(await barisTindakan(a)).toHaveLength(1);
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
