import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Unggahan } from '../../api/bentuk/dokumen.schema.ts';
import { catatUnggahan } from '../../db/dokumen.repository.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { lampirkan, pdf, unggah } from '../support/api/kasus-uji.ts';
import { permohonan } from '../support/api/permintaan.ts';
import { arsipZip, gabung, isiFoto, isiPdf, isiPng } from '../support/pembangun/berkas.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 100 });
});
afterAll(() => t.tutup());

const PETUGAS = 'petugas-dinsos@bulukumba';
const unduh = async (akun: string, id: unknown, kueri = '') =>
  (await t.sebagai(akun)).mentah(`/api/v1/dokumen/${String(id)}${kueri}`);
const jumlahDokumen = async () =>
  (await t.bd.db.selectFrom('dokumen').select('id').execute()).length +
  (await t.bd.db.selectFrom('kunci_data').select('id').where('jenis', '=', 'dokumen').execute()).length;

describe('mengunggah', () => {
  test('menyimpan isi dan memberi id', async () => {
    const { status, isi } = await unggah(t, PETUGAS);
    expect(status).toBe(201);
    expect(isi).toEqual({
      id: expect.any(String),
      jenis: 'ktp',
      nama: 'KTP Daeng.pdf',
      tipe: 'application/pdf',
      ukuran: isiPdf().length,
      berlakuSampai: expect.any(String),
    });
    const lamanya = Date.parse(String(isi['berlakuSampai'])) - Date.parse(t.l.sekarang());
    expect(Math.round(lamanya / 3_600_000)).toBe(24);
    const id = String(isi['id']);
    expect(await readdir(join(t.direktoriDokumen, id.slice(0, 2)))).toContain(id);
  });

  test('10.000 KB diterima, 10.001 KB tidak', async () => {
    expect((await unggah(t, PETUGAS, { berkas: pdf(isiPdf(10_000 * 1024)) })).status).toBe(201);
    const { status, isi } = await unggah(t, PETUGAS, { berkas: pdf(isiPdf(10_001 * 1024)) });
    expect(status).toBe(413);
    expect(isi).toMatchObject({
      kode: 'berkasTerlaluBesar',
      detail: 'Ukuran berkas paling besar 10 MB (10.000 KB).',
    });
  });

  test('jenis berkas menurut isinya, bukan nama atau pengakuannya', async () => {
    const foto = new Blob([await isiFoto()], { type: 'text/html' });
    const { status, isi } = await unggah(t, PETUGAS, { berkas: foto, nama: 'surat.pdf' });
    expect(status).toBe(201);
    expect(isi).toMatchObject({ nama: 'surat.jpg', tipe: 'image/jpeg' });
    const res = await unduh(PETUGAS, isi['id']);
    expect(res.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.from(await res.arrayBuffer()).includes('KameraRahasia')).toBe(false);
  });

  const program = new Uint8Array(Buffer.from('MZ\x90\0'.padEnd(512, '\0'), 'latin1'));
  test.each([
    ['program yang dinamai PDF', () => pdf(program), /bukan PDF, JPEG atau PNG, apa pun namanya/],
    ['bom ZIP berupa PNG', () => bomPng(), /paling banyak 50 megapiksel/],
    ['PDF yang sekaligus arsip', () => pdf(gabung([isiPdf(), arsipZip()])), /ada isi lain di belakangnya/],
    ['PDF yang terpotong', () => pdf(isiPdf().subarray(0, -9)), /terpotong/],
    ['berkas kosong', () => pdf(''), /tidak boleh kosong/],
  ])('%s: 422 dengan kalimat, dan tidak ada yang disimpan', async (_, berkas, kalimat) => {
    const sebelum = await jumlahDokumen();
    const { status, isi } = await unggah(t, PETUGAS, { berkas: berkas(), nama: 'KTP.pdf' });
    expect(status).toBe(422);
    expect(isi['kesalahan']).toEqual([{ lokasi: 'berkas', pesan: expect.stringMatching(kalimat) }]);
    expect(await jumlahDokumen()).toBe(sebelum);
  });

  test('jenis dokumen tidak dikenal: 422', async () => {
    const { status, isi } = await unggah(t, PETUGAS, { jenis: 'ijazah' });
    expect([status, isi['kesalahan']]).toMatchObject([422, [{ lokasi: 'jenis' }]]);
  });

  test('tanpa berkas, atau bukan multipart: 422', async () => {
    const petugas = await t.sebagai(PETUGAS);
    const kosong = await petugas.mentah('/api/v1/dokumen', { method: 'POST', body: new FormData() });
    expect([kosong.status, (await petugas.kirim('/api/v1/dokumen', { jenis: 'ktp' })).status]).toEqual([
      422, 422,
    ]);
  });

  test('multipart yang terpotong: 400', async () => {
    const petugas = await t.sebagai(PETUGAS);
    const { status } = await petugas.mentah('/api/v1/dokumen', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="berkas"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\nisi',
    });
    expect(status).toBe(400);
  });

  test('pengawas tidak mengunggah', async () => {
    expect((await unggah(t, 'pengawas@bulukumba')).status).toBe(403);
  });
});

describe('mengunduh', () => {
  test('unggahan sementara: hanya oleh pemiliknya', async () => {
    const { id } = (await unggah(t, PETUGAS, { nama: 'surat – Desa.pdf' })).isi;
    const res = await unduh(PETUGAS, id);
    expect(res.status).toBe(200);
    expect(Buffer.from(await res.arrayBuffer()).equals(Buffer.from(isiPdf()))).toBe(true);
    expect((await unduh('kadis@bulukumba', id)).status).toBe(404);
    expect((await unduh('petugas-dinsos@pangkalpinang', id)).status).toBe(404);
  });

  test.each([
    ['', /^attachment; filename=.*filename\*=UTF-8''surat%20%E2%80%93%20Desa\.pdf/],
    ['?pratinjau=1', /^inline; filename=.*filename\*=UTF-8''surat%20%E2%80%93%20Desa\.pdf/],
  ])('kepala jawaban dengan "%s" menjaga peramban', async (kueri, letak) => {
    const { id } = (await unggah(t, PETUGAS, { nama: 'surat – Desa.pdf' })).isi;
    const { headers } = await unduh(PETUGAS, id, kueri);
    expect(headers.get('content-disposition')).toMatch(letak);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*; sandbox$/);
    expect((await unduh(PETUGAS, id, '?pratinjau=ya')).status).toBe(422);
  });

  test('yang terlampir: siapa pun yang boleh melihat kasusnya, dan setiap kali tercatat', async () => {
    const { id } = (await unggah(t, PETUGAS)).isi;
    const kasus = await (
      await t.sebagai(PETUGAS)
    ).kirim('/api/v1/lansia', permohonan({ dokumen: [String(id)] }));
    await lampirkan(t, String(id), String(kasus.isi['id']));
    const status = async (akun: string, kueri = '') => (await unduh(akun, id, kueri)).status;
    expect(await status('kadis@bulukumba')).toBe(200);
    expect(await status('petugas-desa@bulukumba', '?pratinjau=1')).toBe(200);
    expect(await status('petugas-desa2@bulukumba')).toBe(404);
    expect(await status('pengawas@bulukumba')).toBe(403);
    expect(await status('kadis@pangkalpinang')).toBe(404);
    const jejak = await t.bd.db
      .selectFrom('log_akses')
      .select('tindakan')
      .where('kasus_id', '=', String(kasus.isi['id']))
      .execute();
    expect(jejak.filter((j) => j.tindakan === 'unduhDokumen')).toHaveLength(2);
  });

  test('id asing atau bukan id: 404', async () => {
    expect((await unduh(PETUGAS, randomUUID())).status).toBe(404);
    expect((await unduh(PETUGAS, 'bukan-id')).status).toBe(404);
  });
});

describe('titipan', () => {
  const titipan = async (akun: string) =>
    (await (await t.sebagai(akun)).ambil('/api/v1/dokumen/titipan')).isi['titipan'] as { id: string }[];
  const buang = async (akun: string, id: unknown) =>
    (await t.sebagai(akun)).kirim(`/api/v1/dokumen/${String(id)}/buang`);
  const basikan = async (id: string) => {
    const lewat = new Date(Date.now() - 25 * 3_600_000).toISOString();
    await t.bd.pemilik.updateTable('dokumen').set({ diunggah_pada: lewat }).where('id', '=', id).execute();
  };
  const PEKSOS = 'peksos@bulukumba';

  test('pemiliknya melihat daftarnya, orang lain tidak', async () => {
    const { isi } = await unggah(t, PEKSOS, { jenis: 'foto', nama: 'rumah Daeng.pdf' });
    expect(await titipan(PEKSOS)).toEqual([isi]);
    expect((await titipan('peksos2@bulukumba')).map((d) => d.id)).not.toContain(isi['id']);
    await basikan(String(isi['id']));
    expect(await titipan(PEKSOS)).toEqual([]);
  });

  test('yang basi tidak ikut pada kasus baru, juga selama belum terhapus: 422', async () => {
    const id = String((await unggah(t, PETUGAS)).isi['id']);
    await basikan(id);
    const kasus = await (await t.sebagai(PETUGAS)).kirim('/api/v1/lansia', permohonan({ dokumen: [id] }));
    expect([kasus.status, kasus.isi['kesalahan']]).toMatchObject([422, [{ lokasi: 'dokumen.0' }]]);
  });

  test('pemiliknya membuangnya: baris, kunci dan berkas', async () => {
    const sebelum = await jumlahDokumen();
    const id = String((await unggah(t, PEKSOS)).isi['id']);
    expect((await buang('peksos2@bulukumba', id)).status).toBe(404);
    expect((await buang(PEKSOS, id)).status).toBe(204);
    expect(await jumlahDokumen()).toBe(sebelum);
    expect(await t.l.gudang.buka(id)).toBeNull();
    expect((await buang(PEKSOS, id)).status).toBe(404);
  });

  test('paling banyak 200, juga bila banyak datang bersamaan; yang dibuang atau basi memberi tempat', async () => {
    const AKUN = 'peksos2@bulukumba';
    const { id, berlakuSampai: _, ...isi } = (await unggah(t, AKUN)).isi as unknown as Unggahan;
    await t.bd.db.transaction().execute(async (trx) => {
      const satu = trx.selectFrom('dokumen').select('pemilik').where('id', '=', id);
      const { pemilik } = await satu.executeTakeFirstOrThrow();
      const d = { ...isi, instansiId: 'bulukumba', pemilik, diunggahPada: t.l.sekarang() };
      for (let ke = 2; ke <= 198; ke += 1) {
        const kunci = await t.l.brankas.buatKunciDokumen(trx, d.instansiId);
        await catatUnggahan(trx, kunci, { ...d, id: randomUUID() }, Buffer.from('kotak'));
      }
    });
    const bersama = await Promise.all([1, 2, 3, 4].map(() => unggah(t, AKUN)));
    expect(bersama.map((j) => j.status).toSorted((a, b) => a - b)).toEqual([201, 201, 409, 409]);
    expect(bersama.find((j) => j.status === 409)?.isi).toMatchObject({
      kode: 'titipanPenuh',
      detail: expect.stringMatching(/^Anda sudah mengunggah 200 dokumen .* buang .* 24 jam\.$/),
    });
    expect(await titipan(AKUN)).toHaveLength(200);
    expect((await unggah(t, PEKSOS)).status).toBe(201);
    const dibuang = bersama.find((j) => j.status === 201)?.isi['id'];
    expect((await buang(AKUN, dibuang)).status).toBe(204);
    expect((await unggah(t, AKUN)).status).toBe(201);
    expect((await unggah(t, AKUN)).status).toBe(409);
    await basikan(id);
    expect((await unggah(t, AKUN)).status).toBe(201);
  });

  test('yang sudah dilampirkan tidak dapat dibuang', async () => {
    const id = String((await unggah(t, PETUGAS)).isi['id']);
    const kasus = await (await t.sebagai(PETUGAS)).kirim('/api/v1/lansia', permohonan({ dokumen: [id] }));
    await lampirkan(t, id, String(kasus.isi['id']));
    const { status, isi } = await buang(PETUGAS, id);
    expect([status, isi['kode']]).toEqual([409, 'sudahDilampirkan']);
    expect((await unduh(PETUGAS, id)).status).toBe(200);
  });
});

function bomPng(): Blob {
  const data = deflateSync(Buffer.alloc(1_000_000));
  return new Blob([isiPng({ lebar: 60_000, tinggi: 60_000, data })], { type: 'image/png' });
}
