import { randomUUID } from 'node:crypto';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { barisTindakan } from '../support/api/kasus-uji.ts';
import { pengaduanUmum } from '../support/api/permintaan.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 100 });
});
afterAll(() => t.tutup());

const JALUR = '/publik/v1/pengaduan';
let alamat = 0;

/** Each from an address of its own unless told otherwise: the limit counts by address. */
function kirim(badan: unknown, kepala: Record<string, string> = {}) {
  alamat += 1;
  return t.tamu.kirim(JALUR, badan, { 'x-forwarded-for': `10.9.0.${alamat}`, ...kepala });
}

async function kasusBernomor(nomor: unknown) {
  return t.bd.db.selectFrom('kasus').selectAll().where('nomor', '=', String(nomor)).executeTakeFirstOrThrow();
}

const jumlah = async () => (await t.bd.db.selectFrom('kasus').select('id').execute()).length;

describe('formulir publik', () => {
  test('tanpa nama: nomor dan kode lacak, dari masyarakat kantor itu, alurnya sudah berjalan', async () => {
    const { status, isi, kepala } = await kirim(pengaduanUmum());
    expect([status, isi]).toEqual([
      201,
      {
        nomor: expect.stringMatching(/^pengaduan-bulukumba-\d{4}-\d{4}$/),
        kodeLacak: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/),
      },
    ]);
    expect(kepala.get('cache-control')).toBe('no-store');
    const kasus = await kasusBernomor(isi['nomor']);
    const masyarakat = pelakuSistem('bulukumba', 'masyarakat').orangId;
    expect(kasus).toMatchObject({ layanan: 'pengaduan', dibuat_oleh: masyarakat, desa_kelurahan: null });
    expect(await barisTindakan(t, kasus.id)).toMatchObject([
      { jenis: 'terimaPengaduan', peran: 'masyarakat', orang_id: masyarakat, asal: 'publik' },
    ]);
    const alur = await t.l.client.workflow.getHandle(kasus.nomor).describe();
    expect([alur.status.name, alur.type]).toEqual(['RUNNING', 'penangananPengaduan']);
  });

  test('pelapor tidak dapat dicari sebagai klien, dan namanya tidak ada di log', async () => {
    const { isi } = await kirim(pengaduanUmum({ pelapor: { nama: 'Sitti Rahasia', kontak: '0852999' } }));
    const { id } = await kasusBernomor(isi['nomor']);
    const klien = t.bd.db.selectFrom('klien').select('nama').where('kasus_id', '=', id);
    expect(await klien.execute()).toEqual([]);
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    expect((await dinsos.kirim('/api/v1/kasus/cari', { nama: 'Sitti Rahasia' })).isi).toEqual({ kasus: [] });
    expect((await dinsos.ambil(`/api/v1/kasus/${id}`)).isi).toMatchObject({
      data: {
        pelapor: { nama: 'Sitti Rahasia', kontak: '0852999' },
        anonim: false,
        saluran: 'formulirPublik',
      },
    });
    expect(t.log.join('')).not.toMatch(/Sitti|0852999/);
  });

  test('markah dan rumus adalah teks', async () => {
    const perihal = '<script>alert(1)</script>';
    const uraian = '=HYPERLINK("https://jahat.contoh";"klik")\n@SUM(A1)';
    const { isi } = await kirim(pengaduanUmum({ perihal, uraian }));
    const { id } = await kasusBernomor(isi['nomor']);
    const { isi: rincian, kepala } = await (
      await t.sebagai('petugas-dinsos@bulukumba')
    ).ambil(`/api/v1/kasus/${id}`);
    expect(rincian).toMatchObject({ data: { perihal, uraian } });
    expect(kepala.get('content-type')).toContain('application/json');
    expect(kepala.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('yang tidak diterima', () => {
  test.each([
    ['isian tidak dikenal', { saluran: 'surat' }, 'saluran'],
    ['dokumen', { dokumen: [] }, 'dokumen'],
    ['perihal kosong', { perihal: '  ' }, 'perihal'],
    ['perihal terlalu panjang', { perihal: 'x'.repeat(201) }, 'perihal'],
    ['uraian terlalu panjang', { uraian: 'x'.repeat(4001) }, 'uraian'],
    ['pelapor tanpa nama dan kontak', { pelapor: {} }, 'pelapor'],
    ['kantor yang bukan nama', { instansi: 'a\u0000b' }, 'instansi'],
  ])('%s: 422', async (_, beda, lokasi) => {
    const { status, isi } = await kirim({ ...pengaduanUmum(), ...beda });
    expect(status).toBe(422);
    expect(isi['kesalahan']).toMatchObject([{ lokasi }]);
  });

  test('kantor yang tidak terdaftar: 404', async () => {
    expect((await kirim(pengaduanUmum({ instansi: 'entah' }))).status).toBe(404);
  });

  test('bukan JSON: 415; terlalu besar: 413', async () => {
    const formulir = await t.tamu.mentah(JALUR, {
      method: 'POST',
      body: new URLSearchParams({ perihal: 'x' }),
    });
    expect(formulir.status).toBe(415);
    expect((await kirim({ ...pengaduanUmum(), uraian: 'x'.repeat(300_000) })).status).toBe(413);
  });
});

describe('Idempotency-Key', () => {
  test('dua puluh kali bersamaan: satu pengaduan dan satu jawaban', async () => {
    const kunci = { 'idempotency-key': randomUUID() };
    const sebelum = await jumlah();
    const semua = await Promise.all(Array.from({ length: 20 }, () => kirim(pengaduanUmum(), kunci)));
    expect(new Set(semua.map((j) => j.status))).toEqual(new Set([201]));
    expect(new Set(semua.map((j) => JSON.stringify(j.isi))).size).toBe(1);
    expect(await jumlah()).toBe(sebelum + 1);
  });

  test('kunci yang sama untuk isi lain: 422; kantor lain tidak bersentuhan', async () => {
    const kunci = { 'idempotency-key': randomUUID() };
    const pertama = await kirim(pengaduanUmum(), kunci);
    const { isi } = await kirim(pengaduanUmum({ perihal: 'Lain' }), kunci);
    expect(isi['kode']).toBe('kunciDipakaiUlang');
    const lain = await kirim(pengaduanUmum({ instansi: 'pangkalpinang' }), kunci);
    expect(lain.status).toBe(201);
    expect(lain.isi['kodeLacak']).not.toBe(pertama.isi['kodeLacak']);
  });
});

test('10 dalam sejam dari satu alamat, lalu 429; alamat lain tidak terhalang', async () => {
  const dari = { 'x-forwarded-for': '10.9.1.1' };
  const semua = await Promise.all(Array.from({ length: 11 }, () => kirim(pengaduanUmum(), dari)));
  expect(semua.filter((j) => j.status === 201)).toHaveLength(10);
  const detik = Number(semua.find((j) => j.status === 429)?.kepala.get('retry-after'));
  expect([detik > 3_500, detik <= 3_600]).toEqual([true, true]);
  expect((await kirim(pengaduanUmum())).status).toBe(201);
});

test('200 sehari untuk satu kantor, dari mana pun', async () => {
  const sendiri = await mulaiTumpukan({ temporal: '127.0.0.1:1', sabarMs: 1 });
  try {
    const kunci = randomUUID();
    const kirimDari = (n: number, instansi: string) =>
      sendiri.tamu.kirim(JALUR, pengaduanUmum({ instansi }), {
        'x-forwarded-for': `10.8.0.${n}`,
        // The same again writes nothing: what is counted are requests.
        'idempotency-key': kunci,
      });
    // The engine is away: what is on record is answered for all the same.
    expect((await kirimDari(0, 'bulukumba')).status).toBe(201);
    for (let n = 1; n < 200; n += 50) {
      const semua = await Promise.all(
        Array.from({ length: Math.min(50, 200 - n) }, (_, i) => kirimDari(n + i, 'bulukumba')),
      );
      expect(semua.every((j) => j.status === 201)).toBe(true);
    }
    expect((await kirimDari(200, 'bulukumba')).status).toBe(429);
    expect((await kirimDari(201, 'pangkalpinang')).status).toBe(201);
  } finally {
    await sendiri.tutup();
  }
});
