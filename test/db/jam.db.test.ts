import { randomBytes, randomUUID } from 'node:crypto';
import { aturJam, bacaJam, jamDinding, KesalahanJam } from '../../db/jam.ts';
import { bukaDb } from '../../db/koneksi.ts';
import type { Db } from '../../db/koneksi.ts';
import { prepareDatabase } from '../../db/prepare.ts';
import { dariMs } from '../../domain/jam/waktu.ts';
import { startTemporaryPostgres } from '../../scripts/infra/postgres.ts';
import type { RunningPostgres } from '../../scripts/infra/postgres.ts';

const SEKARANG = Date.UTC(2026, 0, 5);
const SEJAM = 3_600_000;
const kunciInduk = randomBytes(32).toString('base64');
let postgres: RunningPostgres;
let db: Db;

const siapkan = (contoh: boolean) => prepareDatabase(postgres.url, { contoh, skalaWaktu: 1, kunciInduk });

beforeAll(async () => {
  postgres = await startTemporaryPostgres();
  await siapkan(true);
  db = bukaDb(postgres.url, 'pemilik', () => undefined);
});

afterAll(async () => {
  await db?.destroy();
  await postgres?.stop();
});

beforeEach(async () => {
  await db.deleteFrom('kasus').execute();
  await db.deleteFrom('jam').execute();
});

async function adaKasus(terbuka: boolean, diubahMs: number): Promise<void> {
  const { id } = await db.selectFrom('orang').select('id').limit(1).executeTakeFirstOrThrow();
  const pada = dariMs(diubahMs);
  const kasusId = randomUUID();
  await db
    .insertInto('kasus')
    .values({
      id: kasusId,
      instansi_id: 'bulukumba',
      layanan: 'lansia',
      nomor: kasusId,
      kode_lacak: kasusId,
      alur_id: kasusId,
      tahap: terbuka ? 'permohonan' : 'selesai',
      terbuka,
      versi: 1,
      urutan: 1,
      dibuat_oleh: id,
      dibuat_pada: pada,
      diubah_pada: pada,
      ditutup_pada: terbuka ? null : pada,
      keadaan: Buffer.alloc(1),
    })
    .execute();
}

describe('jam peraga', () => {
  it('mulai dari waktu nyata, lalu berjalan menurut faktornya', async () => {
    await aturJam(db, 60, SEKARANG);
    const j = await bacaJam(db);
    expect(j).toEqual({ skala: 60, pangkalNyata: SEKARANG, pangkalDemo: SEKARANG });
    expect(jamDinding(j, () => SEKARANG + 1_000)()).toBe(dariMs(SEKARANG + 60_000));
  });

  it('faktor yang sama tidak mengubah apa pun, juga selagi ada kasus terbuka', async () => {
    await aturJam(db, 60, SEKARANG);
    await adaKasus(true, SEKARANG);
    const sebelum = await bacaJam(db);
    await aturJam(db, 60, SEKARANG + SEJAM);
    expect(await bacaJam(db)).toEqual(sebelum);
  });

  it('faktor lain ditolak selagi ada kasus terbuka', async () => {
    await aturJam(db, 60, SEKARANG);
    await adaKasus(true, SEKARANG);
    const sebelum = await bacaJam(db);
    const ubah = aturJam(db, 1, SEKARANG + SEJAM);
    await expect(ubah).rejects.toThrow(KesalahanJam);
    await expect(ubah).rejects.toThrow(
      'tidak dapat diubah dari 60 menjadi 1 selama masih ada kasus terbuka (1 kasus)',
    );
    expect(await bacaJam(db)).toEqual(sebelum);
  });

  it('dua faktor yang diminta bersamaan tidak merusak baris jam', async () => {
    await Promise.all([aturJam(db, 2, SEKARANG), aturJam(db, 3, SEKARANG)]);
    expect([2, 3]).toContain((await bacaJam(db)).skala);
  });

  it('kembali ke waktu nyata bila tidak ada catatan di masa depan', async () => {
    await aturJam(db, 60, SEKARANG);
    await adaKasus(false, SEKARANG + SEJAM);
    await aturJam(db, 1, SEKARANG + 2 * SEJAM);
    const pangkal = SEKARANG + 2 * SEJAM;
    expect(await bacaJam(db)).toEqual({ skala: 1, pangkalNyata: pangkal, pangkalDemo: pangkal });
  });

  it('tidak mundur mendahului catatan terakhir kasus yang tertutup', async () => {
    await aturJam(db, 60, SEKARANG);
    await adaKasus(false, SEKARANG + 50 * SEJAM);
    await aturJam(db, 1, SEKARANG + SEJAM);
    expect(await bacaJam(db)).toEqual({
      skala: 1,
      pangkalNyata: SEKARANG + SEJAM,
      pangkalDemo: SEKARANG + 50 * SEJAM,
    });
  });

  it.each([0, 0.5, 1.5, -1, Number.NaN])('menolak faktor %p', async (skala) => {
    await expect(aturJam(db, skala, SEKARANG)).rejects.toThrow('bilangan bulat 1 atau lebih');
  });

  it('mode produksi menolak basis data yang jamnya sudah mendahului waktu nyata', async () => {
    await aturJam(db, 1, Date.now());
    // Production takes a database where somebody has switched the demo accounts off.
    await db.updateTable('orang').set({ aktif: false }).execute();
    await siapkan(false);

    await db.deleteFrom('jam').execute();
    await adaKasus(false, Date.now() + SEJAM);
    await aturJam(db, 60, Date.now());
    await expect(siapkan(false)).rejects.toThrow('Mode produksi perlu basis data sendiri.');
  });
});
