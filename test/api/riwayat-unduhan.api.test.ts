import { sql } from 'kysely';
import { periksaAudit, tempatRusak } from '../../db/audit.ts';
import { pasangJangkar } from '../../db/jangkar.ts';
import type { Peristiwa } from '../../domain/kasus/keadaan.ts';
import { SISTEM_STANDAR } from '../../domain/kasus/pelaku.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { tanamSurat } from '../support/api/tanam-surat.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { PANGKAL } from '../support/pembangun/waktu.ts';

const PEKSOS = 'peksos@bulukumba';
const KABID = 'kabid-rehsos@bulukumba';

let t: Tumpukan;
beforeEach(async () => {
  t = await mulaiTumpukan();
});
afterEach(() => t.tutup());

const catatan = (n: number): Peristiwa => ({
  jenis: 'catat',
  isi: { catatan: `catatan ${n}` },
  waktu: PANGKAL,
  oleh: SISTEM_STANDAR,
  naikVersi: false,
  pengayaan: {},
});

/** A case with two entries and a letter. */
async function kasusBersurat(tahap: 'penyerahan' | 'selesai' = 'penyerahan') {
  const kasus = await tanamKasus(
    t.bd,
    { ...lansia(tahap), urutan: 2 },
    { instansi: 'bulukumba', riwayat: [catatan(1), catatan(2)] },
  );
  return { kasus, surat: await tanamSurat(t, kasus) };
}
type Bersurat = Awaited<ReturnType<typeof kasusBersurat>>;

const unduh = async (akun: string, jalur: string) =>
  (await (await t.sebagai(akun)).mentah(`/api/v1/${jalur}`)).status;
async function riwayat({ kasus }: Bersurat, kueri = '', akun = KABID) {
  const { isi } = await (await t.sebagai(akun)).ambil(`/api/v1/kasus/${kasus.id}/riwayat${kueri}`);
  const { riwayat: entri, sesudah } = isi as { riwayat: Record<string, unknown>[]; sesudah?: string };
  return { entri, sesudah };
}
const jenis = async (b: Bersurat) => (await riwayat(b)).entri.map((e) => e['jenis']);

async function tautan(b: Bersurat): Promise<{ id: string; jalur: string }> {
  const { isi } = await (await t.sebagai(PEKSOS)).kirim(`/api/v1/surat/${b.surat.id}/tautan`, { hari: 3 });
  return { id: String(isi['id']), jalur: new URL(String(isi['alamat'])).pathname };
}

test('setiap unduhan oleh akun menjadi entri riwayat: siapa, dalam jabatan apa, surat mana', async () => {
  const b = await kasusBersurat();
  const { nama, namaJabatan } = await orangIni(t.bd, 'bulukumba', 'peksos');
  expect(await unduh(PEKSOS, `surat/${b.surat.id}/pdf`)).toBe(200);
  // A signed letter is a document of its case, too.
  expect(await unduh(KABID, `dokumen/${b.surat.dokumenId}`)).toBe(200);
  const { entri } = await riwayat(b);
  expect(entri.map((e) => [e['rantai'], e['urutan'], e['jenis']])).toEqual([
    ['kasus', 1, 'catat'],
    ['kasus', 2, 'catat'],
    ['unduhan', 1, 'unduhSurat'],
    ['unduhan', 2, 'unduhSurat'],
  ]);
  expect(entri[2]).toMatchObject({
    label: 'Unduh surat',
    asal: 'api',
    waktu: expect.any(String),
    oleh: { nama, jabatan: namaJabatan, peran: 'peksos' },
    isi: { suratId: b.surat.id, nomor: b.surat.nomor },
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(entri[3]).toMatchObject({ oleh: { peran: 'kabid-rehsos' }, isi: { suratId: b.surat.id } });
});

test('unduhan lewat tautan: pemegang tautan, dan siapa yang membagikannya', async () => {
  const b = await kasusBersurat();
  const { id, jalur } = await tautan(b);
  expect((await t.tamu.mentah(jalur)).status).toBe(200);
  const { nama } = await orangIni(t.bd, 'bulukumba', 'peksos');
  expect((await riwayat(b)).entri.at(-1)).toMatchObject({
    jenis: 'unduhSuratTautan',
    asal: 'tautan',
    oleh: { nama: 'Pemegang tautan surat', jabatan: null, peran: null },
    isi: { suratId: b.surat.id, tautanId: id, dibagikanOleh: nama },
  });
});

test('yang ditolak tidak menjadi entri, yang diulang menjadi dua', async () => {
  const b = await kasusBersurat();
  expect(await unduh('pengawas@bulukumba', `surat/${b.surat.id}/pdf`)).toBe(403);
  expect(await jenis(b)).toEqual(['catat', 'catat']);
  for (let i = 0; i < 2; i += 1) await unduh(PEKSOS, `surat/${b.surat.id}/pdf?pratinjau=1`);
  expect(await jenis(b)).toEqual(['catat', 'catat', 'unduhSurat', 'unduhSurat']);
});

test('pada kasus yang sudah ditutup pun, dan versi, urutan serta keadaannya tidak berubah', async () => {
  const b = await kasusBersurat('selesai');
  const baris = () =>
    t.bd.db
      .selectFrom('kasus')
      .select(['versi', 'urutan', 'keadaan', 'diubah_pada', 'tahap'])
      .where('id', '=', b.kasus.id)
      .executeTakeFirstOrThrow();
  const sebelum = await baris();
  expect(await unduh(KABID, `surat/${b.surat.id}/pdf`)).toBe(200);
  expect(await jenis(b)).toEqual(['catat', 'catat', 'unduhSurat']);
  expect(await baris()).toEqual(sebelum);
});

test('banyak unduhan pada saat yang sama semuanya masuk, dan rantainya utuh', async () => {
  const b = await kasusBersurat();
  const { jalur } = await tautan(b);
  const dariMana = (i: number) => ({ headers: { 'x-forwarded-for': `10.9.0.${i}` } });
  const status = await Promise.all([
    ...Array.from({ length: 8 }, (_, i) => t.tamu.mentah(jalur, dariMana(i)).then((r) => r.status)),
    ...Array.from({ length: 8 }, () => unduh(PEKSOS, `surat/${b.surat.id}/pdf`)),
  ]);
  expect(status).toEqual(Array(16).fill(200));
  expect((await riwayat(b)).entri).toHaveLength(18);
  expect((await periksaAudit(t.bd.db)).kerusakan).toBeNull();
});

test('berdiri di belakang entri yang mendahuluinya, dan dibaca sebagian demi sebagian', async () => {
  const b = await kasusBersurat();
  for (let i = 0; i < 3; i += 1) await unduh(PEKSOS, `surat/${b.surat.id}/pdf`);
  const semua = (await riwayat(b)).entri;
  const dibaca: unknown[] = [];
  let kueri = '?batas=2';
  for (;;) {
    const { entri, sesudah } = await riwayat(b, kueri);
    dibaca.push(...entri);
    if (sesudah === undefined) break;
    kueri = `?batas=2&sesudah=${sesudah}`;
  }
  expect(dibaca).toEqual(semua);
  expect((await riwayat(b, '?sesudah=2')).entri).toHaveLength(3);
  expect((await riwayat(b, '?sesudah=2.2')).entri).toEqual(semua.slice(4));
});

describe('rantai unduhan hanya bertambah, dan setiap perubahannya ditemukan', () => {
  let b: Bersurat;
  beforeEach(async () => {
    b = await kasusBersurat();
    for (let i = 0; i < 3; i += 1) await unduh(PEKSOS, `surat/${b.surat.id}/pdf`);
  });

  /** As somebody who got past the trigger and the privileges. */
  const paksa = (perintah: ReturnType<typeof sql>) =>
    t.bd.pemilik.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await perintah.execute(trx);
    });
  const rusak = async () => {
    const { kerusakan } = await periksaAudit(t.bd.db);
    return kerusakan && [tempatRusak(kerusakan), kerusakan.sebab];
  };

  test.each([
    sql`update riwayat_unduhan set waktu = now()`,
    sql`delete from riwayat_unduhan`,
    sql`truncate riwayat_unduhan cascade`,
  ])('tidak oleh aplikasi, tidak oleh pemilik (%#)', async (perintah) => {
    await expect(perintah.execute(t.bd.db)).rejects.toMatchObject({ code: '42501' });
    await expect(perintah.execute(t.bd.pemilik)).rejects.toMatchObject({ code: '42501' });
  });

  test.each([
    ['diubah', sql`update riwayat_unduhan set peran = 'kadis' where urutan = 2`, 2],
    ['dipindah', sql`update riwayat_unduhan set riwayat_urutan = 1 where urutan = 2`, 2],
    ['dihapus', sql`delete from riwayat_unduhan where urutan = 2`, 2],
    ['dipotong', sql`delete from riwayat_unduhan where urutan = 3`, 3],
  ])('baris yang %s', async (_apa, perintah, urutan) => {
    expect(await rusak()).toBeNull();
    await paksa(perintah);
    expect((await rusak())?.[0]).toBe(`kasus ${b.kasus.keadaan.nomor}, unduhan ${urutan}`);
  });

  test('ujung yang dipotong bersama hitungannya ditemukan oleh jangkar harian', async () => {
    expect(await pasangJangkar(t.bd.db, new Date().toISOString())).toBe(2);
    await unduh(PEKSOS, `surat/${b.surat.id}/pdf`);
    expect(await pasangJangkar(t.bd.db, new Date().toISOString())).toBe(1);
    expect(await rusak()).toBeNull();
    await paksa(sql`delete from riwayat_unduhan where urutan = 4`);
    await paksa(sql`update kasus set unduhan = 3 where id = ${b.kasus.id}`);
    expect(await rusak()).toEqual([
      `kasus ${b.kasus.keadaan.nomor}, unduhan 4`,
      'riwayat tidak cocok dengan jangkar harian',
    ]);
  });

  test('riwayat kasus yang ditulis ulang sampai ujungnya tidak cocok lagi dengan unduhannya', async () => {
    await paksa(sql`delete from riwayat where kasus_id = ${b.kasus.id} and urutan = 2`);
    await paksa(sql`update kasus set urutan = 1 where id = ${b.kasus.id}`);
    expect((await rusak())?.[1]).toBe('unduhan tidak cocok dengan riwayat kasusnya');
  });
});
