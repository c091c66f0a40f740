import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { JawabanHttp, KlienHttp } from '../support/api/klien.ts';
import { orangIni } from '../support/api/tanam-kasus.ts';
import { sampai } from '../support/tunggu.ts';

type Pemangku = Record<string, unknown> & { id: string };
type Jabatan = Record<string, unknown> & { id: string; pemangku: Pemangku[] };

const DASAR = { nomor: '800/7/2026', tanggal: '2026-01-02' };

let t: Tumpukan;
let admin: KlienHttp;
let kasi: Awaited<ReturnType<typeof orangIni>>;
beforeAll(async () => {
  t = await mulaiTumpukan();
  admin = await t.sebagai('admin@bulukumba');
  kasi = await orangIni(t.bd, 'bulukumba', 'kasi-rehsos');
});
afterAll(() => t.tutup());

let ke = 0;
async function jabatanBaru(ubah: Record<string, unknown> = {}): Promise<Jabatan> {
  ke += 1;
  const badan = { nama: `Jabatan ${ke}`, peran: 'kasi-rehsos', ...ubah };
  const { status, isi } = await admin.kirim('/api/v1/jabatan', badan);
  expect(status).toBe(201);
  return isi['jabatan'] as Jabatan;
}
const angkat = (jabatanId: string, ubah: Record<string, unknown> = {}): Promise<JawabanHttp> =>
  admin.kirim(`/api/v1/jabatan/${jabatanId}/pemangku`, {
    orangId: kasi.orang,
    sifat: 'definitif',
    mulai: '2026-01-05',
    ...ubah,
  });
const riwayat = async () =>
  (await admin.ambil('/api/v1/riwayat-kantor')).isi['riwayat'] as Record<string, unknown>[];
const satu = async (id: string) =>
  ((await admin.ambil('/api/v1/jabatan')).isi['jabatan'] as Jabatan[]).find((j) => j.id === id);

describe('jabatan', () => {
  test('ditambah dan diubah; perannya tetap', async () => {
    const kabid = await orangIni(t.bd, 'bulukumba', 'kabid-rehsos');
    const j = await jabatanBaru({ atasanId: kabid.jabatan });
    expect(j).toMatchObject({ atasan: { nama: kabid.namaJabatan }, kontakPiket: false, pemangku: [] });
    const ubah = { nama: 'Kepala Seksi Anak', atasanId: null, kontakPiket: true };
    const { isi } = await admin.kirim(`/api/v1/jabatan/${j.id}`, ubah);
    expect(isi['jabatan']).toEqual({ ...j, nama: 'Kepala Seksi Anak', atasan: null, kontakPiket: true });
    expect((await admin.kirim(`/api/v1/jabatan/${j.id}`, { peran: 'admin' })).status).toBe(422);
    expect((await riwayat())[0]).toMatchObject({ jenis: 'jabatanDiubah', isi: { jabatan: { id: j.id } } });
  });

  test.each([
    ['wilayah', { peran: 'petugas-desa' }],
    ['atasanId', { atasanId: randomUUID() }],
    ['peran', { peran: 'sistem' }],
  ])('%s yang salah ditolak pada tempatnya', async (lokasi, ubah) => {
    const { status, isi } = await admin.kirim('/api/v1/jabatan', { nama: 'X', peran: 'peksos', ...ubah });
    expect(status).toBe(422);
    expect(isi['kesalahan']).toMatchObject([{ lokasi }]);
  });

  test('nama yang sama dua kali: 409, juga bila bersamaan', async () => {
    const badan = { nama: 'Pekerja Sosial Baru', peran: 'peksos' };
    const jawaban = await Promise.all([1, 2].map(() => admin.kirim('/api/v1/jabatan', badan)));
    expect(jawaban.map((j) => j.status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });

  test('jabatan tidak dapat berada di bawah dirinya sendiri', async () => {
    const atas = await jabatanBaru();
    const bawah = await jabatanBaru({ atasanId: atas.id });
    const { status, isi } = await admin.kirim(`/api/v1/jabatan/${atas.id}`, { atasanId: bawah.id });
    expect([status, isi['kesalahan']]).toEqual([
      422,
      [{ lokasi: 'atasanId', pesan: 'Atasan tidak boleh jabatan ini sendiri atau bawahannya.' }],
    ]);
  });
});

describe('pemangku', () => {
  test('diangkat: memberi peran sejak hari itu, tampil pada jabatannya, dan tercatat', async () => {
    const j = await jabatanBaru({ peran: 'peksos' });
    const { status, isi } = await angkat(j.id);
    expect(status).toBe(201);
    expect(isi['pemangku']).toMatchObject({ mulai: '2026-01-05', sampai: null, berlaku: 'kini' });
    expect((await satu(j.id))?.pemangku).toMatchObject([{ orang: { id: kasi.orang, nama: kasi.nama } }]);
    const saya = await (await t.sebagai('kasi-rehsos@bulukumba')).ambil('/api/v1/saya');
    expect(saya.isi['jabatan']).toContainEqual(expect.objectContaining({ peran: 'peksos' }));
    expect((await riwayat())[0]).toMatchObject({
      jenis: 'pemangkuDiangkat',
      isi: { jabatan: { id: j.id }, orang: { nama: kasi.nama }, sifat: 'definitif', mulai: '2026-01-05' },
    });
  });

  test('dua pemangku pada satu hari: 409 dengan nama yang memangku dan sampai kapan', async () => {
    const j = await jabatanBaru();
    await angkat(j.id, { sifat: 'plt', sampai: '2099-12-31', dasar: DASAR });
    const peksos = await orangIni(t.bd, 'bulukumba', 'peksos');
    const { status, isi } = await angkat(j.id, { orangId: peksos.orang });
    expect([status, isi['kode']]).toEqual([409, 'jabatanTerisi']);
    expect(isi['detail']).toBe(
      `${kasi.nama} adalah Plt jabatan ini sampai 31-12-2099. Akhiri dulu masa itu, atau pilih tanggal sesudahnya.`,
    );
  });

  test('yang bersamaan: satu diangkat, yang lain mendapat kalimat yang sama', async () => {
    const j = await jabatanBaru();
    const jawaban = await Promise.all([1, 2, 3].map(() => angkat(j.id)));
    expect(jawaban.map((x) => x.status).toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
  });

  test('yang masuk tanpa kunci kantor, tepat di antaranya, juga dikatakan dengan namanya', async () => {
    const j = await jabatanBaru();
    const { orang, nama } = await orangIni(t.bd, 'bulukumba', 'peksos');
    const sela = t.bd.pemilik.transaction().execute(async (trx) => {
      await trx
        .insertInto('pemangku')
        .values({
          id: randomUUID(),
          jabatan_id: j.id,
          orang_id: orang,
          sifat: 'definitif',
          masa: '[2020-01-01T00:00:00Z,)',
          dasar: 'uji',
        })
        .execute();
      const jawaban = angkat(j.id);
      // The request has read the office and waits for this row.
      await sampai(async () => (await menungguKunci()) > 0, 10_000, 'permintaan menunggu');
      return () => jawaban;
    });
    const { status, isi } = await (await sela)();
    expect([status, isi['kode']]).toEqual([409, 'jabatanTerisi']);
    expect(isi['detail']).toContain(`${nama} adalah pejabat definitif jabatan ini tanpa batas waktu.`);
  });

  test.each([
    ['sampai', { sampai: '2026-01-04' }, 'Tanggal akhir tidak boleh sebelum tanggal mulai.'],
    ['dasar', { sifat: 'plt', sampai: '2026-02-01' }, 'Plt perlu nomor dan tanggal surat keputusannya.'],
    ['orangId', { orangId: randomUUID() }, 'Orang ini tidak ada di kantor Anda.'],
    ['mulai', { mulai: '2026-02-30' }, 'Tulis tanggal sebagai TTTT-BB-HH, misalnya 1957-08-17.'],
  ])('%s yang salah: 422 pada tempatnya', async (lokasi, ubah, pesan) => {
    const { status, isi } = await angkat((await jabatanBaru()).id, ubah);
    expect([status, isi['kesalahan']]).toEqual([422, [{ lokasi, pesan }]]);
  });

  test('pegawai kantor lain tidak dapat diangkat', async () => {
    const asing = await orangIni(t.bd, 'pangkalpinang', 'peksos');
    expect((await angkat((await jabatanBaru()).id, { orangId: asing.orang })).status).toBe(422);
  });

  test('diakhiri sekarang juga: perannya hilang; yang lampau tetap dapat dibaca', async () => {
    const j = await jabatanBaru({ peran: 'pengawas' });
    const { isi } = await angkat(j.id);
    const { id } = isi['pemangku'] as Pemangku;
    const akhir = await admin.kirim(`/api/v1/pemangku/${id}/akhiri`, {});
    expect(akhir.isi['pemangku']).toMatchObject({ id, berlaku: 'lampau' });
    const saya = await (await t.sebagai('kasi-rehsos@bulukumba')).ambil('/api/v1/saya');
    expect(JSON.stringify(saya.isi['jabatan'])).not.toContain('pengawas');
    expect((await satu(j.id))?.pemangku).toEqual([]);
    const semua = await admin.ambil(`/api/v1/jabatan/${j.id}/pemangku`);
    expect(semua.isi['pemangku']).toMatchObject([{ id, berlaku: 'lampau' }]);
    expect((await admin.kirim(`/api/v1/pemangku/${id}/akhiri`, {})).isi['kode']).toBe('sudahBerakhir');
  });

  test('yang belum mulai dapat dibatalkan, dan jabatannya bebas lagi', async () => {
    const j = await jabatanBaru();
    const { isi } = await angkat(j.id, { mulai: '2099-01-01' });
    const { id } = isi['pemangku'] as Pemangku;
    expect((await admin.kirim(`/api/v1/pemangku/${id}/akhiri`, {})).isi['pemangku']).toMatchObject({
      berlaku: 'batal',
    });
    expect((await angkat(j.id, { mulai: '2099-01-01' })).status).toBe(201);
    expect((await riwayat())[1]).toMatchObject({ jenis: 'pemangkuDiakhiri', isi: { dibatalkan: true } });
  });

  test('admin terakhir tidak dapat melepas jabatannya, juga tidak pada suatu tanggal', async () => {
    const { jabatan } = await orangIni(t.bd, 'bulukumba', 'admin');
    const [p] = (await satu(jabatan))?.pemangku ?? [];
    for (const badan of [{}, { sampai: '2099-12-31' }]) {
      const { status, isi } = await admin.kirim(`/api/v1/pemangku/${p?.id}/akhiri`, badan);
      expect([status, isi['kode']]).toEqual([409, 'adminTerakhir']);
    }
    expect((await admin.ambil('/api/v1/orang')).status).toBe(200);
  });
});

test('riwayat kantor halaman demi halaman, yang terbaru dulu; kantor lain tidak melihatnya', async () => {
  const semua = (await riwayat()).map((e) => e['urutan']);
  expect(semua).toEqual(semua.toSorted((a, b) => Number(b) - Number(a)));
  const hal1 = await admin.ambil('/api/v1/riwayat-kantor?batas=3');
  const kursor = String(hal1.isi['kursor']);
  const hal2 = await admin.ambil(`/api/v1/riwayat-kantor?batas=3&kursor=${kursor}`);
  const urutan = [hal1, hal2].flatMap((h) => (h.isi['riwayat'] as { urutan: number }[]).map((e) => e.urutan));
  expect(urutan).toEqual(semua.slice(0, 6));
  expect((await admin.ambil('/api/v1/riwayat-kantor?kursor=x')).status).toBe(422);
  const lain = await (await t.sebagai('admin@pangkalpinang')).ambil('/api/v1/riwayat-kantor');
  expect(lain.isi['riwayat']).toEqual([]);
});

async function menungguKunci(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(t.bd.pemilik);
  return rows[0]?.n ?? 0;
}
