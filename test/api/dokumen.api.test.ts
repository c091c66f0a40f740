import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { lampirkan, pdf, unggah } from '../support/api/kasus-uji.ts';
import { permohonan } from '../support/api/permintaan.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 100 });
});
afterAll(() => t.tutup());

const PETUGAS = 'petugas-dinsos@bulukumba';
const unduh = async (akun: string, id: unknown) =>
  (await t.sebagai(akun)).mentah(`/api/v1/dokumen/${String(id)}`);

describe('mengunggah', () => {
  test('menyimpan isi dan memberi id', async () => {
    const { status, isi } = await unggah(t, PETUGAS);
    expect(status).toBe(201);
    expect(isi).toEqual({ id: expect.any(String), jenis: 'ktp', nama: 'KTP Daeng.pdf', ukuran: 12 });
    const id = String(isi['id']);
    expect(await readdir(join(t.l.direktoriDokumen, id.slice(0, 2)))).toContain(id);
  });

  test('tepat 10 MB diterima, satu byte lebih tidak', async () => {
    const maks = 10 * 1024 * 1024;
    expect((await unggah(t, PETUGAS, { berkas: pdf(new Uint8Array(maks)) })).status).toBe(201);
    const { status, isi } = await unggah(t, PETUGAS, { berkas: pdf(new Uint8Array(maks + 1)) });
    expect(status).toBe(413);
    expect(isi).toMatchObject({ kode: 'berkasTerlaluBesar', detail: 'Ukuran berkas paling besar 10 MB.' });
  });

  test.each([
    ['jenis berkas lain', { berkas: new Blob(['MZ'], { type: 'application/x-msdownload' }) }, 'berkas'],
    ['berkas kosong', { berkas: pdf('') }, 'berkas'],
    ['jenis dokumen tidak dikenal', { jenis: 'ijazah' }, 'jenis'],
  ])('%s: 422', async (_, ubah, lokasi) => {
    const { status, isi } = await unggah(t, PETUGAS, ubah);
    expect(status).toBe(422);
    expect(isi['kesalahan']).toMatchObject([{ lokasi }]);
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

  test('nama berkas tidak membawa folder atau tanda kendali', async () => {
    const { isi } = await unggah(t, PETUGAS, { nama: '../../etc/ré"sumé\u202E.pdf' });
    expect(isi['nama']).not.toMatch(/[/\\"\u202E]/);
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
    expect(await res.text()).toBe('%PDF-1.7 isi');
    expect(res.headers.get('content-type')).toBe('application/pdf');
    expect(res.headers.get('content-disposition')).toMatch(
      /^attachment; filename=.*filename\*=UTF-8''surat%20%E2%80%93%20Desa\.pdf/,
    );
    expect(res.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await unduh('kadis@bulukumba', id)).status).toBe(404);
    expect((await unduh('petugas-dinsos@pangkalpinang', id)).status).toBe(404);
  });

  test('yang terlampir: siapa pun yang boleh melihat kasusnya', async () => {
    const { id } = (await unggah(t, PETUGAS)).isi;
    const kasus = await (
      await t.sebagai(PETUGAS)
    ).kirim('/api/v1/lansia', permohonan({ dokumen: [String(id)] }));
    await lampirkan(t, String(id), String(kasus.isi['id']));
    const status = async (akun: string) => (await unduh(akun, id)).status;
    expect(await status('kadis@bulukumba')).toBe(200);
    expect(await status('petugas-desa@bulukumba')).toBe(200);
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

  test('berkas yang hilang: 410 dengan kalimat', async () => {
    const { id } = (await unggah(t, PETUGAS)).isi;
    await rm(join(t.l.direktoriDokumen, String(id).slice(0, 2), String(id)));
    const res = await unduh(PETUGAS, id);
    expect(res.status).toBe(410);
    expect(await res.json()).toMatchObject({ kode: 'dokumenHilang' });
  });

  test('id asing atau bukan id: 404', async () => {
    expect((await unduh(PETUGAS, randomUUID())).status).toBe(404);
    expect((await unduh(PETUGAS, 'bukan-id')).status).toBe(404);
  });
});
