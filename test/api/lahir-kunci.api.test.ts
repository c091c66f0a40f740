import { randomUUID } from 'node:crypto';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { lampirkan, unggah } from '../support/api/kasus-uji.ts';
import { laporan, permohonan } from '../support/api/permintaan.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 100 });
});
afterAll(() => t.tutup());

const kunci = (k: string = randomUUID()) => ({ 'idempotency-key': k });

const jumlahKasus = async () => (await t.bd.db.selectFrom('kasus').select('id').execute()).length;

describe('Idempotency-Key', () => {
  test('seratus kali bersamaan: tepat satu kasus dan satu jawaban', async () => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const sebelum = await jumlahKasus();
    const kepala = kunci();
    const semua = await Promise.all(
      Array.from({ length: 100 }, () => dinsos.kirim('/api/v1/lansia', permohonan(), kepala)),
    );
    expect(new Set(semua.map((j) => j.status))).toEqual(new Set([201]));
    expect(new Set(semua.map((j) => JSON.stringify(j.isi))).size).toBe(1);
    expect(await jumlahKasus()).toBe(sebelum + 1);
  });

  test('kunci yang sama dengan isi lain: 422, tanpa kasus baru', async () => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const kepala = kunci();
    await dinsos.kirim('/api/v1/lansia', permohonan(), kepala);
    const sebelum = await jumlahKasus();
    const { status, isi } = await dinsos.kirim('/api/v1/lansia', permohonan({ keadaan: ['miskin'] }), kepala);
    expect(status).toBe(422);
    expect(isi['kode']).toBe('kunciDipakaiUlang');
    expect(await jumlahKasus()).toBe(sebelum);
  });

  test('kunci milik orang lain tidak bersentuhan', async () => {
    const kepala = kunci();
    const [a, b] = await Promise.all([t.sebagai('peksos@pangkalpinang'), t.sebagai('peksos2@pangkalpinang')]);
    const jawaban = await Promise.all([
      a.kirim('/api/v1/rps', laporan(), kepala),
      b.kirim('/api/v1/rps', laporan(), kepala),
    ]);
    expect(new Set(jawaban.map((j) => j.isi['id'])).size).toBe(2);
  });

  test('pengulangan setelah dokumen terlampir tetap memberi kasus yang sama', async () => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const { isi: unggahan } = await unggah(t, 'petugas-dinsos@bulukumba');
    const id = String(unggahan['id']);
    const kepala = kunci();
    const badan = permohonan({ dokumen: [id] });
    const pertama = await dinsos.kirim('/api/v1/lansia', badan, kepala);
    await lampirkan(t, id, String(pertama.isi['id']));
    const kedua = await dinsos.kirim('/api/v1/lansia', badan, kepala);
    expect(kedua).toMatchObject({ status: 201, isi: { id: pertama.isi['id'] } });
  });

  test('kunci yang tidak berbentuk: 422', async () => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const { status, isi } = await dinsos.kirim('/api/v1/lansia', permohonan(), kunci('dua kata'));
    expect(status).toBe(422);
    expect(isi['kesalahan']).toMatchObject([{ lokasi: 'Idempotency-Key' }]);
  });
});
