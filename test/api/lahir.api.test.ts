import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { laporan, permohonan } from '../support/api/permintaan.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 100 });
});
afterAll(() => t.tutup());

describe('kasus baru selagi worker mati', () => {
  test('permohonan lansia: kasus ada, alur menunggu di mesin', async () => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const { status, isi, kepala } = await dinsos.kirim('/api/v1/lansia', permohonan());
    expect(status).toBe(201);
    expect(isi).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      nomor: expect.stringMatching(/^lansia-bulukumba-\d{4}-\d{4}$/),
      kodeLacak: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/),
      tahap: 'permohonan',
      versi: 1,
    });
    expect(kepala.get('location')).toBe(`/api/v1/kasus/${String(isi['id'])}`);
    const alur = await t.l.client.workflow.getHandle(String(isi['nomor'])).describe();
    expect(alur.status.name).toBe('RUNNING');
    const lahir = await t.bd.db
      .selectFrom('tindakan')
      .selectAll()
      .where('kasus_id', '=', String(isi['id']))
      .execute();
    expect(lahir).toMatchObject([
      { jenis: 'ajukanPermohonan', peran: 'petugas-dinsos', status: 'menunggu', asal: 'api' },
    ]);
  });

  test('laporan RPS: dari petugas RPS', async () => {
    const petugas = await t.sebagai('petugas-rps@pangkalpinang');
    const { status, isi } = await petugas.kirim('/api/v1/rps', laporan());
    expect(status).toBe(201);
    expect(isi['nomor']).toMatch(/^rps-pangkalpinang-\d{4}-0001$/);
  });

  test('nomor berurutan tanpa celah, juga setelah permintaan yang ditolak', async () => {
    const dinsos = await t.sebagai('petugas-dinsos@pangkalpinang');
    const nomor = async () =>
      String((await dinsos.kirim('/api/v1/lansia', permohonan())).isi['nomor']).slice(-4);
    const pertama = Number(await nomor());
    await dinsos.kirim(
      '/api/v1/lansia',
      permohonan({ klien: { jenisKelamin: 'L', tanggalLahir: '2999-01-01' } }),
    );
    expect(Number(await nomor())).toBe(pertama + 1);
  });
});

describe('siapa', () => {
  test('petugas desa hanya untuk desanya', async () => {
    const desa = await t.sebagai('petugas-desa@bulukumba');
    expect((await desa.kirim('/api/v1/lansia', permohonan())).status).toBe(201);
    const { suratPermohonan } = permohonan();
    const lain = permohonan({ suratPermohonan: { ...suratPermohonan, desaKelurahan: 'Bintarore' } });
    const { status, isi } = await desa.kirim('/api/v1/lansia', lain);
    expect(status).toBe(403);
    expect(isi).toMatchObject({ kode: 'wilayahLain', detail: expect.stringContaining('Caile') });
  });

  test.each([
    ['/api/v1/lansia', 'peksos@bulukumba', permohonan()],
    ['/api/v1/rps', 'kadis@pangkalpinang', laporan()],
  ])('%s oleh %s: 403', async (jalur, akun, badan) => {
    const { status, isi } = await (await t.sebagai(akun)).kirim(jalur, badan);
    expect(status).toBe(403);
    expect(isi['kode']).toBe('bukanWewenang');
  });

  test('kantor tanpa RPS: layanan tidak tersedia', async () => {
    const { status, isi } = await (await t.sebagai('peksos@bulukumba')).kirim('/api/v1/rps', laporan());
    expect(status).toBe(404);
    expect(isi['kode']).toBe('layananTidakTersedia');
  });
});
