import readXlsxFile from 'read-excel-file/node';
import { sql } from 'kysely';
import { terikatKantor } from '../../db/riwayat-kantor.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { rps } from '../support/pembangun/rps.ts';
import { pada, PANGKAL } from '../support/pembangun/waktu.ts';

let t: Tumpukan;
let biasa: Tertanam;
let ditugaskan: Tertanam;
let dibatasi: Tertanam;
let dihapus: Tertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  const tanam = (k: Parameters<typeof tanamKasus>[1]) => tanamKasus(t.bd, k, { instansi: 'bulukumba' });
  biasa = await tanam(lansia('permohonan', { isi: { ...desa('Bintarore'), klien: klien('=1+2') } }));
  ditugaskan = await tanam(lansia('asesmen', { isi: { klien: klien('constructor') }, waktu: pada(1) }));
  dibatasi = await tanam({
    ...lansia('permohonan', { isi: { klien: klien('Daeng Rahasia') }, waktu: pada(2) }),
    dibatasi: { sejak: PANGKAL, permintaan: 'pdp-bulukumba-2026-0001' },
  });
  dihapus = await tanam(lansia('selesai', { isi: { klien: klien('Daeng Lama') }, waktu: pada(3) }));
  await t.bd.pemilik
    .updateTable('kasus')
    .set({ dihapus_pada: PANGKAL })
    .where('id', '=', dihapus.id)
    .execute();
  await t.bd.pemilik.deleteFrom('kunci_data').where('kasus_id', '=', dihapus.id).execute();
  await tanamKasus(t.bd, rps('bimbingan'), { instansi: 'pangkalpinang' });
});
afterAll(() => t.tutup());

const desa = (desaKelurahan: string) => ({
  suratPermohonan: { nomor: '1/DS/2026', tanggal: '2026-01-05', desaKelurahan, kecamatan: 'Ujung Bulu' },
});
const klien = (nama: string) => ({
  nama,
  nik: '7302014101500002',
  tanggalLahir: '1950-01-01',
  jenisKelamin: 'P' as const,
});

async function ekspor(akun: string, badan: Record<string, unknown>) {
  const res = await (
    await t.sebagai(akun)
  ).mentah('/api/v1/kasus/ekspor', {
    method: 'POST',
    body: JSON.stringify(badan),
    headers: { 'content-type': 'application/json' },
  });
  return { status: res.status, kepala: res.headers, isi: Buffer.from(await res.arrayBuffer()) };
}
async function csv(akun: string, badan: Record<string, unknown> = {}): Promise<string[][]> {
  const { status, isi } = await ekspor(akun, { bentuk: 'csv', ...badan });
  expect(status).toBe(200);
  return isi
    .subarray(3)
    .toString()
    .trimEnd()
    .split('\r\n')
    .map((b) => b.split(','));
}
const nomor = (...kasus: Tertanam[]) => kasus.map((k) => k.keadaan.nomor);
const kolom = (baris: string[][], nama: string) => {
  const i = baris[0]?.indexOf(nama) ?? -1;
  return baris.slice(1).map((b) => b[i]);
};
const PRIBADI = { denganDataPribadi: true, alasan: 'Pendataan ulang penerima.' };

describe('daftar kasus sebagai berkas', () => {
  test('kantor sendiri, yang terbaru dulu, tanpa data pribadi bila tidak diminta', async () => {
    const { status, kepala, isi } = await ekspor('kadis@bulukumba', { bentuk: 'csv' });
    expect(status).toBe(200);
    expect(kepala.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(kepala.get('content-disposition')).toMatch(/^attachment; filename="?kasus-[\d-]+\.csv"?$/);
    expect(kepala.get('cache-control')).toBe('no-store');
    const baris = await csv('kadis@bulukumba');
    expect(kolom(baris, 'Nomor')).toEqual(nomor(dihapus, dibatasi, ditugaskan, biasa));
    expect(baris[4]).toEqual([
      biasa.keadaan.nomor,
      'Rekomendasi lansia',
      'Permohonan',
      'Terbuka',
      'Terlantar',
      '05-01-2026 09.00 WITA',
      '',
      '',
      '',
      'Tidak',
      'Tidak',
      'Petugas Dinas Sosial',
      '',
    ]);
    for (const rahasia of ['1+2', 'constructor', 'Rahasia', '7302014101500002', 'Daeng'])
      expect(isi.toString()).not.toContain(rahasia);
  });

  test.each([
    ['2026-01-05T22:30:00.000Z', '2026-01-06'],
    ['2026-01-06T15:59:00.000Z', '2026-01-06'],
    ['2026-01-06T16:00:00.000Z', '2026-01-07'],
  ])('berkas bernama hari kantor: %s di Bulukumba adalah %s', async (sekarang, hari) => {
    const asli = t.l.sekarang;
    t.l.sekarang = () => sekarang;
    try {
      for (const bentuk of ['csv', 'xlsx']) {
        const { kepala } = await ekspor('kadis@bulukumba', { bentuk });
        expect(kepala.get('content-disposition')).toContain(`kasus-${hari}.${bentuk}`);
      }
    } finally {
      t.l.sekarang = asli;
    }
  });

  test('dengan saringan seperti pada daftar', async () => {
    const saring = async (saringan: object) => kolom(await csv('kadis@bulukumba', { saringan }), 'Nomor');
    expect(await saring({ tahap: 'asesmen' })).toEqual(nomor(ditugaskan));
    expect(await saring({ terbuka: false })).toEqual(nomor(dihapus));
    expect(await saring({ layanan: 'rps' })).toEqual([]);
    expect(await saring({ dari: '2026-01-06' })).toEqual([]);
    const { status } = await ekspor('kadis@bulukumba', { bentuk: 'csv', saringan: { nama: 'Daeng' } });
    expect(status).toBe(422);
  });

  test('petugas desa hanya desanya', async () => {
    expect(kolom(await csv('petugas-desa2@bulukumba'), 'Nomor')).toEqual(nomor(biasa));
  });

  test('XLSX: teks tetap teks, juga yang serupa rumus atau nama dalam bahasa program', async () => {
    const { status, kepala, isi } = await ekspor('kabid-rehsos@bulukumba', { bentuk: 'xlsx', ...PRIBADI });
    expect(status).toBe(200);
    expect(kepala.get('content-type')).toContain('spreadsheetml');
    const [lembar] = await readXlsxFile(isi);
    const judul = lembar?.data[0] ?? [];
    const nama = (lembar?.data ?? []).slice(1).map((b) => b[judul.indexOf('Nama klien')]);
    expect(nama.map((n) => (typeof n === 'string' ? n.trim() : n))).toEqual([
      null,
      null,
      'constructor',
      '=1+2',
    ]);
    expect(lembar?.data[4]?.[0]).toBe(biasa.keadaan.nomor);
  });

  test.each([
    [{ bentuk: 'pdf' }, 'bentuk'],
    [{ bentuk: 'csv', denganDataPribadi: true }, 'alasan'],
    [{ bentuk: 'csv', saringan: { dari: '2026-02-01', sampai: '2026-01-01' } }, 'saringan.sampai'],
  ])('%j ditolak 422', async (badan, lokasi) => {
    const { status, isi } = await ekspor('kabid-rehsos@bulukumba', badan);
    expect(status).toBe(422);
    expect(JSON.parse(isi.toString())).toMatchObject({ kesalahan: [{ lokasi }] });
  });
});

describe('dengan data pribadi', () => {
  const nama = async (akun: string) => {
    const baris = await csv(akun, PRIBADI);
    return kolom(baris, 'Nama klien').map((n, i) => [kolom(baris, 'Data pribadi')[i], n]);
  };

  test('tanpa yang dibatasi dan yang sudah dihapus; NIK tersamar, rumus tidak berjalan', async () => {
    expect(await nama('kabid-rehsos@bulukumba')).toEqual([
      ['Tidak ada lagi: data sudah dihapus', ''],
      ['Tidak disertakan: pemrosesan dibatasi', ''],
      ['Disertakan', 'constructor'],
      ['Disertakan', "'=1+2"],
    ]);
    expect(kolom(await csv('petugas-dinsos@bulukumba', PRIBADI), 'NIK').at(-1)).toBe('************0002');
  });

  test('hanya kasus yang boleh dilihat lengkap: peksos kasusnya sendiri', async () => {
    expect(await nama('peksos@bulukumba')).toEqual([
      ['Tidak ada lagi: data sudah dihapus', ''],
      ['Tidak disertakan: pemrosesan dibatasi', ''],
      ['Disertakan', 'constructor'],
      ['Tidak disertakan: di luar wewenang Anda', ''],
    ]);
  });

  test.each(['kadis', 'pengawas', 'admin', 'petugas-desa', 'petugas-rps'])('%s: 403', async (peran) => {
    const { status } = await ekspor(`${peran}@bulukumba`, { bentuk: 'csv', ...PRIBADI });
    expect(status).toBe(403);
  });
});

describe('catatannya', () => {
  const entri = async () => {
    const baris = await t.bd.db
      .selectFrom('riwayat_kantor')
      .selectAll()
      .where('jenis', '=', 'kasusDiekspor')
      .where('instansi_id', '=', 'bulukumba')
      .orderBy('urutan', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    return { ...baris, isi: await t.bd.brankas.baca(terikatKantor('bulukumba', baris.urutan), baris.isi) };
  };
  const akses = async () =>
    t.bd.db
      .selectFrom('log_akses')
      .select(['kasus_id', 'orang_id'])
      .where('tindakan', '=', 'eksporKasus')
      .orderBy('id', 'desc')
      .execute();

  test('siapa, saringan, berapa baris, untuk apa; dan setiap kasus yang datanya terbaca', async () => {
    const { orang } = await orangIni(t.bd, 'bulukumba', 'kabid-rehsos');
    const sebelum = (await akses()).length;
    await csv('kabid-rehsos@bulukumba', { ...PRIBADI, saringan: { layanan: 'lansia' } });
    expect(await entri()).toMatchObject({
      orang_id: orang,
      peran: 'kabid-rehsos',
      isi: {
        bentuk: 'csv',
        saringan: { layanan: 'lansia' },
        kasus: 4,
        dataPribadi: 2,
        alasan: PRIBADI.alasan,
      },
    });
    const baru = (await akses()).slice(0, -sebelum || undefined);
    expect(new Set(baru)).toEqual(
      new Set([biasa, ditugaskan].map((k) => ({ kasus_id: k.id, orang_id: orang }))),
    );
  });

  test('tanpa data pribadi: dalam riwayat kantor saja', async () => {
    const sebelum = (await akses()).length;
    await csv('kadis@bulukumba');
    expect((await entri()).isi).toEqual({ bentuk: 'csv', saringan: {}, kasus: 4, dataPribadi: null });
    expect(await akses()).toHaveLength(sebelum);
  });
});

describe('batasnya', () => {
  test('paling banyak 10.000 kasus', async () => {
    await sql`
      insert into kasus (id, instansi_id, layanan, nomor, kode_lacak, alur_id, tahap, terbuka, versi, urutan,
        dibuat_oleh, dibuat_pada, diubah_pada, keadaan)
      select gen_random_uuid(), instansi_id, layanan, 'X-' || n, 'X-' || n, 'X-' || n, tahap, terbuka, versi, urutan,
        dibuat_oleh, dibuat_pada, diubah_pada, keadaan
      from kasus, generate_series(1, 9999) n where instansi_id = 'pangkalpinang'`.execute(t.bd.pemilik);
    expect(await csv('kadis@pangkalpinang')).toHaveLength(10_001);
    await tanamKasus(t.bd, rps('keputusan'), { instansi: 'pangkalpinang' });
    const { status, isi } = await ekspor('kadis@pangkalpinang', { bentuk: 'csv' });
    expect(status).toBe(422);
    expect(JSON.parse(isi.toString())).toMatchObject({ kesalahan: [{ lokasi: 'saringan' }] });
  });

  test('paling banyak 20 berkas seorang dalam satu jam', async () => {
    const saringan = { layanan: 'pdp' };
    for (let i = 0; i < 20; i += 1) await csv('admin@pangkalpinang', { saringan });
    const { status } = await ekspor('admin@pangkalpinang', { bentuk: 'csv', saringan });
    expect(status).toBe(429);
    expect(await csv('pengawas@pangkalpinang', { saringan })).toHaveLength(1);
  });
});
