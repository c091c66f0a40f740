import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { idTetap } from '../../db/id-tetap.ts';
import { bacaKalender, bacaStandar } from '../../db/instansi.repository.ts';
import { terikatKantor } from '../../db/riwayat-kantor.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { rps } from '../support/pembangun/rps.ts';

let t: Tumpukan;
beforeEach(async () => {
  t = await mulaiTumpukan();
});
afterEach(() => t.tutup());

const admin = (kantor = 'pangkalpinang') => t.sebagai(`admin@${kantor}`);
const kirim = async (jalur: string, badan: unknown = {}, kantor = 'pangkalpinang') =>
  (await admin(kantor)).kirim(`/api/v1/${jalur}`, badan);
const ambil = async (jalur: string, kantor = 'pangkalpinang') =>
  (await admin(kantor)).ambil(`/api/v1/${jalur}`);

/** The entries of an office's history, opened. */
async function riwayat(instansi = 'pangkalpinang') {
  const baris = await t.bd.db
    .selectFrom('riwayat_kantor')
    .selectAll()
    .where('instansi_id', '=', instansi)
    .orderBy('urutan')
    .execute();
  return Promise.all(
    baris.map(async (b) => [b.jenis, await t.bd.brankas.baca(terikatKantor(instansi, b.urutan), b.isi)]),
  );
}

describe('kalender kerja', () => {
  const kalender = async (kantor = 'pangkalpinang') => (await ambil('kalender', kantor)).isi;

  test('libur ditambah: jam kerja lain tetap, kantor lain tidak ikut, dan tercatat', async () => {
    const lama = await kalender();
    const asing = await kalender('bulukumba');
    const libur = [
      ...(lama['libur'] as unknown[]),
      { tanggal: '2027-03-10', nama: 'Idulfitri 1448 Hijriah', jenis: 'libur' },
    ];
    const { status, isi } = await kirim('kalender', { ...lama, libur });
    expect([status, isi]).toEqual([200, { ...lama, libur }]);
    expect(await kalender()).toEqual({ ...lama, libur });
    expect(await bacaKalender(t.bd.db, 'pangkalpinang')).toEqual({ ...lama, libur });
    expect(await kalender('bulukumba')).toEqual(asing);
    expect(await riwayat()).toMatchObject([
      [
        'kalenderDiubah',
        {
          perubahan: expect.arrayContaining([{ lokasi: 'libur.30.tanggal', lama: null, baru: '2027-03-10' }]),
        },
      ],
    ]);
  });

  test('yang sama tidak mengubah dan tidak mencatat apa pun', async () => {
    expect((await kirim('kalender', await kalender())).status).toBe(200);
    expect(await riwayat()).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      'tanpa jam kerja',
      {
        jamKerja: Object.fromEntries(
          ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'].map((h) => [h, []]),
        ),
      },
      'Tidak ada jam kerja',
    ],
    [
      'tanggal yang tidak ada',
      { libur: [{ tanggal: '2027-02-29', nama: 'Kabisat', jenis: 'libur' }] },
      'tidak ada',
    ],
    ['zona yang tidak ada', { zona: 'WKT' }, 'Pilih salah satu: WIB, WITA, WIT.'],
    [
      'nama libur dengan tulisan terbalik',
      { libur: [{ tanggal: '2027-02-01', nama: 'a\u{202E}b', jenis: 'libur' }] },
      'tidak tampak',
    ],
  ])('%s ditolak', async (_nama, ubah, pesan) => {
    const { status, isi } = await kirim('kalender', { ...(await kalender()), ...ubah });
    expect([status, JSON.stringify(isi['kesalahan'])]).toEqual([422, expect.stringContaining(pesan)]);
    expect(await riwayat()).toEqual([]);
  });

  test('zona tidak berubah selama ada kasus terbuka, dan sesudahnya berlaku juga bagi standar', async () => {
    const { id } = await tanamKasus(t.bd, lansia('paraf'), { instansi: 'pangkalpinang' });
    const baru = { ...(await kalender()), zona: 'WIT' };
    const ditolak = await kirim('kalender', baru);
    expect([ditolak.status, ditolak.isi['kode']]).toEqual([409, 'zonaDipakai']);
    expect(ditolak.isi['detail']).toContain('(1 kasus)');
    await t.bd.pemilik.updateTable('kasus').set({ terbuka: false }).where('id', '=', id).execute();
    expect((await kirim('kalender', baru)).status).toBe(200);
    const standar = await bacaStandar(t.bd.db, 'pangkalpinang', 'lansia', t.l.sekarang());
    expect([(await kalender())['zona'], standar?.zona]).toEqual(['WIT', 'WIT']);
  });
});

describe('tempat tidur', () => {
  const ANGGREK_1 = idTetap('pangkalpinang:tempat-tidur:Anggrek 1');
  const baru = { kamar: 'Kenanga', nama: 'Kenanga 2', kelompok: 'odgj' };
  const semua = async (kantor?: string) =>
    (await ambil('tempat-tidur', kantor)).isi['tempatTidur'] as Record<string, unknown>[];
  const hunian = async () =>
    (await (await t.sebagai('petugas-rps@pangkalpinang')).ambil('/api/v1/rps/hunian')).isi;

  async function tempati(tempatTidur: string, db = t.bd.db): Promise<string> {
    const { id, keadaan } = await tanamKasus(t.bd, rps('bimbingan'), { instansi: 'pangkalpinang' });
    await db
      .insertInto('hunian')
      .values({
        id: randomUUID(),
        instansi_id: 'pangkalpinang',
        tempat_tidur_id: tempatTidur,
        kasus_id: id,
        masa: sql`tstzrange(now(), null)`,
      })
      .execute();
    return keadaan.nomor;
  }

  test('ditambah, diubah, ditarik: hunian mengikuti, dan setiap perubahan tercatat', async () => {
    const tambah = await kirim('tempat-tidur', baru);
    expect(tambah.status).toBe(201);
    expect(tambah.isi).toEqual({ id: expect.any(String), ...baru, ditarikPada: null, kasus: null });
    const id = String(tambah.isi['id']);
    expect(await hunian()).toMatchObject({ jumlah: 9, kosong: 9 });

    const ubah = await kirim(`tempat-tidur/${id}`, { nama: 'Kenanga Tengah', kelompok: 'perempuan' });
    expect(ubah).toMatchObject({ status: 200, isi: { nama: 'Kenanga Tengah', kelompok: 'perempuan' } });
    // Nothing different, nothing recorded.
    expect((await kirim(`tempat-tidur/${id}`, { nama: 'Kenanga Tengah' })).status).toBe(200);

    const tarik = await kirim(`tempat-tidur/${id}/tarik`);
    expect(tarik).toMatchObject({ status: 200, isi: { ditarikPada: expect.any(String) } });
    expect(await hunian()).toMatchObject({ jumlah: 8, kosong: 8 });
    expect((await semua()).find((b) => b['id'] === id)).toEqual(tarik.isi);
    expect(await riwayat()).toEqual([
      ['tempatTidurDitambah', { id, ...baru }],
      [
        'tempatTidurDiubah',
        { id, lama: baru, baru: { kamar: 'Kenanga', nama: 'Kenanga Tengah', kelompok: 'perempuan' } },
      ],
      ['tempatTidurDitarik', { id, kamar: 'Kenanga', nama: 'Kenanga Tengah' }],
    ]);
    // Withdrawn is withdrawn; its name is free again.
    expect((await kirim(`tempat-tidur/${id}/tarik`)).status).toBe(404);
    expect((await kirim('tempat-tidur', { ...baru, nama: 'Kenanga Tengah' })).status).toBe(201);
  });

  test('yang ditempati tidak dapat ditarik: nomor kasusnya disebut, bukan namanya', async () => {
    const nomor = await tempati(ANGGREK_1);
    const { status, isi } = await kirim(`tempat-tidur/${ANGGREK_1}/tarik`);
    expect(status).toBe(409);
    expect(isi['detail']).toBe(`Tempat tidur ini ditempati kasus ${nomor}. Tarik setelah kosong.`);
    expect(JSON.stringify(await semua())).not.toContain('Mbah');
    expect((await semua()).find((b) => b['id'] === ANGGREK_1)).toMatchObject({ kasus: { nomor } });
  });

  test('yang sedang dimasuki menunggu: klien yang lebih dulu berbaring tidak kehilangan tempatnya', async () => {
    let tarik: ReturnType<typeof kirim> | undefined;
    await t.bd.db.transaction().execute(async (trx) => {
      await trx.selectFrom('tempat_tidur').select('id').where('id', '=', ANGGREK_1).forUpdate().execute();
      tarik = kirim(`tempat-tidur/${ANGGREK_1}/tarik`);
      await menungguKunci();
      await tempati(ANGGREK_1, trx);
    });
    expect((await tarik)?.status).toBe(409);
  });

  /** Until another session of this database waits for a lock. */
  async function menungguKunci(): Promise<void> {
    for (;;) {
      const { rows } = await sql`select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(t.bd.pemilik);
      if (rows.length > 0) return;
    }
  }

  test('dua tempat tidur tidak bernama sama di satu kamar, juga bila ditambah serentak', async () => {
    const jawaban = await Promise.all([kirim('tempat-tidur', baru), kirim('tempat-tidur', baru)]);
    expect(new Set(jawaban.map((j) => j.status))).toEqual(new Set([201, 409]));
    expect(jawaban.find((j) => j.status === 409)?.isi['detail']).toBe(
      'Kamar Kenanga sudah punya tempat tidur bernama Kenanga 2. Pakai nama lain.',
    );
    const ubah = await kirim(`tempat-tidur/${ANGGREK_1}`, { kamar: 'Kenanga', nama: 'Kenanga 2' });
    expect(ubah.status).toBe(409);
    // The same name in another room is another bed.
    expect((await kirim('tempat-tidur', { ...baru, kamar: 'Dahlia' })).status).toBe(201);
  });

  test('kantor lain: tidak ada', async () => {
    expect(await semua('bulukumba')).toEqual([]);
    expect((await kirim(`tempat-tidur/${ANGGREK_1}`, { nama: 'Milikku' }, 'bulukumba')).status).toBe(404);
    expect((await kirim(`tempat-tidur/${ANGGREK_1}/tarik`, {}, 'bulukumba')).status).toBe(404);
  });

  test('markup adalah nama seperti yang lain; tanda yang tidak tampak ditolak', async () => {
    const nama = '<b>=1+1</b>';
    expect((await kirim('tempat-tidur', { ...baru, nama })).isi).toMatchObject({ nama });
    const ditolak = await kirim('tempat-tidur', { ...baru, nama: 'Kenanga\u{0}3' });
    expect([ditolak.status, JSON.stringify(ditolak.isi['kesalahan'])]).toEqual([
      422,
      expect.stringContaining('tidak tampak'),
    ]);
  });
});
