import { randomBytes } from 'node:crypto';
import { copyFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gudangS3 } from '../../db/gudang/s3.ts';
import { sidikKotak } from '../../db/dokumen.repository.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { lampirkan, pdf, unggah } from '../support/api/kasus-uji.ts';
import { permohonan } from '../support/api/permintaan.ts';
import { isiPdf } from '../support/pembangun/berkas.ts';
import { mulaiS3 } from '../support/s3.ts';

const DINSOS = 'petugas-dinsos@bulukumba';
const unduh = async (t: Tumpukan, id: string) => (await t.sebagai(DINSOS)).mentah(`/api/v1/dokumen/${id}`);
const titip = async (t: Tumpukan, nama = 'KTP Daeng Kanang.pdf') =>
  String((await unggah(t, DINSOS, { nama })).isi['id']);

describe('di tempat penyimpanan', () => {
  let t: Tumpukan;
  beforeAll(async () => {
    t = await mulaiTumpukan({ sabarMs: 100 });
  });
  afterAll(() => t.tutup());

  const letak = (id: string) => join(t.direktoriDokumen, id.slice(0, 2), id);
  const alarm = async (id: string) =>
    (await t.bd.db.selectFrom('alarm').select('jenis').where('dokumen_id', '=', id).execute()).map(
      (a) => a.jenis,
    );

  test('isi dan nama hanya ada tersandi, setiap dokumen dengan kuncinya sendiri', async () => {
    const [a, b] = [await titip(t), await titip(t)];
    const [kotakA, kotakB] = await Promise.all([readFile(letak(a)), readFile(letak(b))]);
    expect(kotakA.includes('%PDF') || kotakA.includes('startxref')).toBe(false);
    const baris = await t.bd.db.selectFrom('dokumen').selectAll().where('id', 'in', [a, b]).execute();
    expect(Buffer.concat(baris.map((d) => d.nama)).includes('Daeng')).toBe(false);
    expect(new Set(baris.map((d) => d.kunci_id)).size).toBe(2);
    // The same paper twice: nothing that is kept shows that it is the same.
    expect(kotakA.equals(kotakB) || baris[0]?.sha256_kotak.equals(baris[1]?.sha256_kotak ?? kotakA)).toBe(
      false,
    );
  });

  test.each<[string, (id: string) => Promise<void>]>([
    ['satu bit berubah', balikBit],
    ['terpotong', (id) => truncate(letak(id), 40)],
    ['kosong', (id) => truncate(letak(id), 0)],
    ['diganti sampah', (id) => writeFile(letak(id), randomBytes(500))],
    ['utuh tetapi bukan yang tercatat', gantiSidik],
    ['tertukar dengan dokumen lain', async (id) => copyFile(letak(await titip(t)), letak(id))],
  ])('berkas %s: 500 dengan kalimat, satu alarm, tanpa jejak baca', async (_, rusakkan) => {
    const id = await titip(t, 'Siti Aminah.pdf');
    await rusakkan(id);
    const dibaca = await jumlahAkses();
    const res = await unduh(t, id);
    expect(res.status).toBe(500);
    expect(await res.json()).toMatchObject({
      kode: 'dokumenRusak',
      detail: expect.stringMatching(/rusak di tempat penyimpanan.*Beri tahu pengelola kantor/),
    });
    expect(await (await unduh(t, id)).json()).toMatchObject({ kode: 'dokumenRusak' });
    expect(await alarm(id)).toEqual(['dokumenRusak']);
    expect(await jumlahAkses()).toBe(dibaca);
    expect(t.log.filter((b) => b.includes('"alarm":"dokumenRusak"') && b.includes(id))).toHaveLength(2);
    expect(t.log.join('')).not.toContain('Siti');
  });

  test('kotak dokumen lain tidak terbuka di tempatnya, juga bila sidiknya ikut diganti', async () => {
    const [id, lain] = [await titip(t), await titip(t)];
    await copyFile(letak(lain), letak(id));
    const { kunci_id: kunciLain } = await t.bd.db
      .selectFrom('dokumen')
      .select('kunci_id')
      .where('id', '=', lain)
      .executeTakeFirstOrThrow();
    expect((await readFile(letak(id))).includes(kunciLain)).toBe(true);
    await t.bd.pemilik
      .updateTable('dokumen')
      .set({ sha256_kotak: sidikKotak(await readFile(letak(lain))) })
      .where('id', '=', id)
      .execute();
    expect((await unduh(t, id)).status).toBe(500);
  });

  test('berkas yang hilang: 410 dengan kalimat, dan alarm', async () => {
    const id = await titip(t);
    await rm(letak(id));
    const res = await unduh(t, id);
    expect(res.status).toBe(410);
    expect(await res.json()).toMatchObject({
      kode: 'dokumenHilang',
      detail: expect.stringMatching(/tidak ada lagi di tempat penyimpanan\. Beri tahu pengelola kantor/),
    });
    expect(await alarm(id)).toEqual(['dokumenHilang']);
  });

  test('alarm dokumen yang terlampir menyebut kasusnya', async () => {
    const id = await titip(t);
    const kasus = await (await t.sebagai(DINSOS)).kirim('/api/v1/lansia', permohonan({ dokumen: [id] }));
    await lampirkan(t, id, String(kasus.isi['id']));
    await rm(letak(id));
    await unduh(t, id);
    const baris = await t.bd.db.selectFrom('alarm').selectAll().where('dokumen_id', '=', id).execute();
    expect(baris).toMatchObject([{ kasus_id: kasus.isi['id'], instansi_id: 'bulukumba' }]);
  });

  test('yang kuncinya dimusnahkan sudah dihapus, bukan rusak', async () => {
    const id = await titip(t);
    const kunci = t.bd.db.selectFrom('dokumen').select('kunci_id').where('id', '=', id);
    await t.bd.db.deleteFrom('kunci_data').where('id', 'in', kunci).execute();
    const res = await unduh(t, id);
    expect(res.status).toBe(410);
    expect(await res.json()).toMatchObject({ kode: 'dataDihapus' });
    expect(await alarm(id)).toEqual([]);
  });

  async function balikBit(id: string): Promise<void> {
    const kotak = await readFile(letak(id));
    kotak[kotak.length - 1] = (kotak.at(-1) ?? 0) ^ 1;
    await writeFile(letak(id), kotak);
  }

  async function gantiSidik(id: string): Promise<void> {
    await t.bd.pemilik
      .updateTable('dokumen')
      .set({ sha256_kotak: randomBytes(32) })
      .where('id', '=', id)
      .execute();
  }

  async function jumlahAkses(): Promise<number> {
    const baris = await t.bd.db
      .selectFrom('log_akses')
      .select('id')
      .where('tindakan', '=', 'unduhDokumen')
      .execute();
    return baris.length;
  }
});

describe('di ember S3', () => {
  test('unggah, unduh dan buang; ember yang pergi menjawab 503 dan tidak meninggalkan separuh', async () => {
    const s3 = await mulaiS3();
    const t = await mulaiTumpukan({ gudang: gudangS3(s3.pengaturan) });
    const [tetap, dibuang] = [await titip(t), await titip(t)];
    expect(Buffer.from(await (await unduh(t, tetap)).arrayBuffer()).equals(Buffer.from(isiPdf()))).toBe(true);
    const buang = async (id: string) => (await t.sebagai(DINSOS)).kirim(`/api/v1/dokumen/${id}/buang`);
    expect((await buang(dibuang)).status).toBe(204);
    expect(await t.l.gudang.buka(dibuang)).toBeNull();
    await s3.tutup();

    const dimiliki = () => t.bd.db.selectFrom('dokumen').select(['id', 'kunci_id']).execute();
    const kunci = () =>
      t.bd.db.selectFrom('kunci_data').select('id as kunci_id').where('jenis', '=', 'dokumen').execute();
    const baru = await unggah(t, DINSOS, { berkas: pdf() });
    expect([baru.status, baru.isi['kode']]).toEqual([503, 'gudangPergi']);
    const dibaca = await unduh(t, tetap);
    expect([dibaca.status, dibaca.headers.get('retry-after')]).toEqual([503, '15']);
    expect((await buang(tetap)).status).toBe(503);
    expect((await dimiliki()).map((d) => d.id)).toEqual([tetap]);
    expect(await kunci()).toEqual((await dimiliki()).map((d) => ({ kunci_id: d.kunci_id })));
    expect(await t.bd.db.selectFrom('alarm').select('id').execute()).toEqual([]);
    await t.tutup();
  });
});
