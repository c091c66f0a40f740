import { sql } from 'kysely';
import type { Db } from '../../db/koneksi.ts';
import { bukaDb } from '../../db/koneksi.ts';
import { penyela } from '../support/api/penyela.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { sampai } from '../support/tunggu.ts';

describe('a server that hangs', () => {
  /** Over a line that can be held; statements are waited for no longer than this. */
  async function lewatJalur(batasMs: number) {
    const bd = await basisDataUji();
    const jalur = await penyela(bd.url);
    const url = new URL(jalur.lewat(bd.url));
    url.searchParams.set('query_timeout', String(batasMs));
    const db = bukaDb(url.toString(), 'aplikasi', () => undefined, 1);
    const tulis = (trx: Db, jenis: string) =>
      trx
        .insertInto('penghitung')
        .values({ instansi_id: 'bulukumba', jenis, tahun: 2026, terakhir: 1 })
        .execute();
    const tercatat = async () =>
      (await bd.pemilik.selectFrom('penghitung').select('jenis').orderBy('jenis').execute()).map(
        (b) => b.jenis,
      );
    const tutup = async () => {
      await db.destroy();
      await jalur.tutup();
      await bd.tutup();
    };
    await sql`select 1`.execute(db);
    return { db, jalur, tulis, tercatat, tutup };
  }

  it('as a transaction begins leaves nobody else’s write inside it', async () => {
    const { db, jalur, tulis, tercatat, tutup } = await lewatJalur(300);
    jalur.tahan();
    await expect(db.transaction().execute((trx) => tulis(trx, 'pertama'))).rejects.toThrow('timeout');
    jalur.lepas();
    await tulis(db, 'sendiri');
    expect(await tercatat()).toEqual(['sendiri']);
    await tutup();
  });

  it('in the middle of a transaction leaves none of it to be committed by the next', async () => {
    const { db, jalur, tulis, tercatat, tutup } = await lewatJalur(300);
    const awal = performance.now();
    const putus = db.transaction().execute(async (trx) => {
      await tulis(trx, 'pertama');
      jalur.tahan();
      await tulis(trx, 'kedua');
    });
    await expect(putus).rejects.toThrow('timeout');
    // The end of the transaction is not waited for as well.
    expect(performance.now() - awal).toBeLessThan(5_000);
    jalur.lepas();
    await db.transaction().execute((trx) => tulis(trx, 'lain'));
    expect(await tercatat()).toEqual(['lain']);
    await tutup();
  });
});

describe('a line that breaks between two statements of a transaction', () => {
  it('fails the next statement and leaves the process alive', async () => {
    const bd = await basisDataUji();
    const jalur = await penyela(bd.url);
    const db = bukaDb(jalur.lewat(bd.url), 'aplikasi', () => undefined, 2);
    const sesi = sql<{ pid: number }>`select pg_backend_pid() as pid`;
    const putusDiTengah = db.transaction().execute(async (trx) => {
      const { pid } = (await sesi.execute(trx)).rows[0] ?? { pid: 0 };
      jalur.putus();
      // By then this side has heard of it too, with no statement under way to hear it.
      const masih = sql`select from pg_stat_activity where pid = ${pid}`;
      await sampai(async () => (await masih.execute(bd.pemilik)).rows.length === 0);
      return sesi.execute(trx);
    });
    await expect(putusDiTengah).rejects.toThrow(/not queryable|terminated/);
    jalur.sambung();
    expect((await sesi.execute(db)).rows).toHaveLength(1);
    await db.destroy();
    await jalur.tutup();
    await bd.tutup();
  });
});
