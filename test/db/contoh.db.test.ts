import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { kalenderContoh } from '../../db/contoh/kalender.ts';
import { akunContoh, KANTOR_CONTOH, KATA_SANDI_CONTOH } from '../../db/contoh/tanam.ts';
import { cocokKataSandi } from '../../db/kata-sandi.ts';
import { bukaDb } from '../../db/koneksi.ts';
import type { Db } from '../../db/koneksi.ts';
import { pemegangKunciDb } from '../../db/kunci/pemegang-kunci.ts';
import { prepareDatabase } from '../../db/prepare.ts';
import type { PrepareOptions } from '../../db/prepare.ts';
import { SKEMA_STANDAR } from '../../db/standar.schema.ts';
import { LAYANAN } from '../../domain/kata.ts';
import { startTemporaryPostgres } from '../../scripts/infra/postgres.ts';
import type { RunningPostgres } from '../../scripts/infra/postgres.ts';

const kunciInduk = randomBytes(32).toString('base64');
let postgres: RunningPostgres;
let db: Db;

const siapkan = (lain: Partial<PrepareOptions> = {}) =>
  prepareDatabase(postgres.url, { contoh: true, skalaWaktu: 1, kunciInduk, ...lain });

beforeAll(async () => {
  postgres = await startTemporaryPostgres();
  db = bukaDb(postgres.url, 'pemilik', () => undefined);
  // Two starts at the same moment, on an empty database.
  await Promise.all([siapkan(), siapkan()]);
});

afterAll(async () => {
  await db?.destroy();
  await postgres?.stop();
});

const TABEL = [
  'instansi',
  'standar_pelayanan',
  'orang',
  'jabatan',
  'pemangku',
  'tempat_tidur',
  'kunci_instansi',
  'jam',
] as const;

/** Every row of every table that is prepared, in an order of its own. */
async function seluruhIsi(): Promise<Map<string, string[]>> {
  const isi = TABEL.map(async (tabel): Promise<[string, string[]]> => {
    const baris = await db.selectFrom(tabel).selectAll().execute();
    return [tabel, baris.map((b) => JSON.stringify(b)).toSorted()];
  });
  return new Map(await Promise.all(isi));
}

describe('kantor contoh', () => {
  it('memuat kedua kantor lengkap, satu kunci data untuk masing-masing', async () => {
    const orang = KANTOR_CONTOH.reduce((n, k) => n + k.jabatan.length, 0);
    // The public and the system act in each office, without an account and without an appointment.
    const tanpaAkun = 2 * KANTOR_CONTOH.length;
    const jumlah = Object.fromEntries([...(await seluruhIsi())].map(([tabel, isi]) => [tabel, isi.length]));
    expect(jumlah).toEqual({
      instansi: 2,
      standar_pelayanan: KANTOR_CONTOH.flatMap((k) => Object.keys(k.standar)).length,
      orang: orang + tanpaAkun,
      jabatan: orang + tanpaAkun,
      pemangku: orang,
      tempat_tidur: 8,
      kunci_instansi: 2,
      jam: 1,
    });
  });

  it('menyimpan standar yang sama dengan yang tertulis', async () => {
    for (const { id, standar, publik } of KANTOR_CONTOH) {
      for (const layanan of LAYANAN) {
        const baris = await db
          .selectFrom('standar_pelayanan')
          .selectAll()
          .where('instansi_id', '=', id)
          .where('layanan', '=', layanan)
          .executeTakeFirst();
        expect(baris && SKEMA_STANDAR[layanan].parse(baris.isi)).toEqual(standar[layanan]);
        expect(baris?.publik ?? undefined).toEqual(publik[layanan]);
      }
    }
  });

  it('setiap akun masuk dengan kata sandi contoh dan memangku jabatannya hari ini', async () => {
    const pemangku = await db
      .selectFrom('pemangku')
      .innerJoin('orang', 'orang.id', 'pemangku.orang_id')
      .innerJoin('jabatan', 'jabatan.id', 'pemangku.jabatan_id')
      .select(['orang.surel', 'orang.contoh', 'orang.sandi_hash', 'jabatan.peran'])
      .where((k) => k('pemangku.masa', '@>', k.fn<string>('now')))
      .execute();
    const seharusnya = KANTOR_CONTOH.flatMap((k) =>
      k.jabatan.map((j) => ({ surel: akunContoh(k, j), contoh: true, peran: j.peran })),
    );
    expect(pemangku.map(({ surel, contoh, peran }) => ({ surel, contoh, peran }))).toEqual(
      expect.arrayContaining(seharusnya),
    );
    for (const hash of new Set(pemangku.map((p) => p.sandi_hash))) {
      expect(await cocokKataSandi(hash, KATA_SANDI_CONTOH)).toBe(true);
    }
  });

  it('start berikutnya tidak menimpa apa pun, juga bukan perubahan kantor', async () => {
    await db
      .updateTable('orang')
      .set({ nama: 'Diubah Kantor' })
      .where('surel', '=', 'kadis@bulukumba.contoh')
      .execute();
    await db.updateTable('jabatan').set({ nama: 'Kadinsos' }).where('peran', '=', 'kadis').execute();
    await db.updateTable('instansi').set({ nama: 'Dinsos P3A' }).where('id', '=', 'pangkalpinang').execute();
    const sebelum = await seluruhIsi();
    await siapkan();
    expect(await seluruhIsi()).toEqual(sebelum);
  });

  it('standar dari sebelum ada bagian publik dilengkapi, yang lain dibiarkan', async () => {
    const publik = (layanan: string) =>
      db
        .selectFrom('standar_pelayanan')
        .select('publik')
        .where('instansi_id', '=', 'pangkalpinang')
        .where('layanan', '=', layanan)
        .executeTakeFirstOrThrow();
    const semula = await publik('rps');
    const isi = (layanan: string, nilai: string) =>
      db
        .updateTable('standar_pelayanan')
        .set({ publik: nilai })
        .where('instansi_id', '=', 'pangkalpinang')
        .where('layanan', '=', layanan)
        .execute();
    await isi('rps', '{}');
    await isi('lansia', '{"nama":"Diubah Kantor"}');
    await siapkan();
    expect(await publik('rps')).toEqual(semula);
    expect(await publik('lansia')).toEqual({ publik: { nama: 'Diubah Kantor' } });
  });

  it('kunci data terbuka dengan kunci induk yang membungkusnya', async () => {
    const pemegang = pemegangKunciDb(db, Buffer.from(kunciInduk, 'base64'));
    expect((await pemegang.kantor('pangkalpinang')).bahan).toHaveLength(32);
    await expect(pemegangKunciDb(db, randomBytes(32)).kantor('pangkalpinang')).rejects.toThrow(
      'authenticate',
    );
  });

  it('tanpa contoh hanya menyiapkan skema, jam, dan kunci kantor yang ada', async () => {
    await sql`create database produksi`.execute(db);
    const url = postgres.url.replace(/[^/]+$/, 'produksi');
    await prepareDatabase(url, { contoh: false, skalaWaktu: 1, kunciInduk });
    const produksi = bukaDb(url, 'pemilik', () => undefined);
    try {
      expect(await produksi.selectFrom('orang').select('id').execute()).toEqual([]);
      const kalender = JSON.stringify(kalenderContoh('WIT'));
      await produksi
        .insertInto('instansi')
        .values({ id: 'ambon', nama: 'Dinsos', zona: 'WIT', kalender })
        .execute();
      await prepareDatabase(url, { contoh: false, skalaWaktu: 1, kunciInduk });
      const kunci = await produksi.selectFrom('kunci_instansi').select('instansi_id').execute();
      expect(kunci).toEqual([{ instansi_id: 'ambon' }]);
    } finally {
      await produksi.destroy();
    }
  });
});
