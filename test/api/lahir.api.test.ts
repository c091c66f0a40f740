import { randomUUID } from 'node:crypto';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { laporan, permohonan } from '../support/api/permintaan.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 100 });
});
afterAll(() => t.tutup());

const kunci = (k: string = randomUUID()) => ({ 'idempotency-key': k });
const jumlahKasus = async () =>
  Number(
    (
      await t.bd.db
        .selectFrom('kasus')
        .select((k) => k.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

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
    const id = await unggah('petugas-dinsos@bulukumba');
    const kepala = kunci();
    const badan = permohonan({ dokumen: [id] });
    const pertama = await dinsos.kirim('/api/v1/lansia', badan, kepala);
    await t.bd.db
      .updateTable('dokumen')
      .set({ kasus_id: String(pertama.isi['id']) })
      .where('id', '=', id)
      .execute();
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

describe('isian yang tidak dapat diterima', () => {
  const klien = permohonan().klien;
  test.each([
    ['NIK 15 angka', { klien: { ...klien, nik: '731201420250000' } }, 'klien.nik', 'NIK harus 16 angka.'],
    [
      'tanggal lahir di masa depan',
      { klien: { ...klien, tanggalLahir: '2999-01-01' } },
      'klien.tanggalLahir',
      'Tanggal lahir tidak boleh di masa depan.',
    ],
    [
      'tanggal yang tidak ada',
      { klien: { ...klien, tanggalLahir: '1950-02-30' } },
      'klien.tanggalLahir',
      'Tulis tanggal sebagai TTTT-BB-HH, misalnya 1957-08-17.',
    ],
    ['isian tidak dikenal', { klien: { ...klien, hobi: 'x' } }, 'klien.hobi', 'Isian ini tidak dikenal.'],
    ['jenis salah', { keadaan: 'terlantar' }, 'keadaan', 'Isi dengan daftar.'],
    [
      'pilihan salah',
      { keadaan: ['kaya'] },
      'keadaan.0',
      'Pilih salah satu: miskin, terlantar, diterlantarkan-keluarga.',
    ],
    [
      'dokumen bukan unggahan sendiri',
      { dokumen: ['00000000-0000-4000-8000-000000000000'] },
      'dokumen.0',
      'Tidak ada di antara unggahan Anda yang belum dilampirkan.',
    ],
  ])('%s', async (_, ubah, lokasi, pesan) => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const sebelum = await jumlahKasus();
    const { status, isi } = await dinsos.kirim('/api/v1/lansia', { ...permohonan(), ...ubah });
    expect(status).toBe(422);
    expect(isi).toMatchObject({ kode: 'isiTidakSah', kesalahan: [{ lokasi, pesan }] });
    expect(await jumlahKasus()).toBe(sebelum);
  });

  test('tanda yang tidak dapat disimpan: 422, bukan 500', async () => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const { status } = await dinsos.kirim(
      '/api/v1/lansia',
      permohonan({ klien: { ...klien, nama: 'A\u0000B' } }),
    );
    expect(status).toBe(422);
  });

  test('laporan yang diterima di masa depan', async () => {
    const petugas = await t.sebagai('petugas-rps@pangkalpinang');
    const { status, isi } = await petugas.kirim(
      '/api/v1/rps',
      laporan({ diterimaPada: '2999-01-01T00:00:00+07:00' }),
    );
    expect(status).toBe(422);
    expect(isi['kesalahan']).toMatchObject([{ lokasi: 'diterimaPada' }]);
  });

  test('anak tanpa wali', async () => {
    const petugas = await t.sebagai('petugas-rps@pangkalpinang');
    const { isi } = await petugas.kirim(
      '/api/v1/rps',
      laporan({ klien: { perkiraanUsia: 9, dasarPerkiraan: 'perawakan' } }),
    );
    expect(isi['kesalahan']).toMatchObject([{ lokasi: 'klien.wali' }]);
  });
});

async function unggah(akun: string): Promise<string> {
  const isian = new FormData();
  isian.set('jenis', 'ktp');
  isian.set('berkas', new Blob(['%PDF-1.7'], { type: 'application/pdf' }), 'ktp.pdf');
  const res = await (await t.sebagai(akun)).mentah('/api/v1/dokumen', { method: 'POST', body: isian });
  return String(((await res.json()) as { id: unknown }).id);
}
