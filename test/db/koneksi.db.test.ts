import { sql } from 'kysely';
import { bukaDb } from '../../db/koneksi.ts';
import { penyela } from '../support/api/penyela.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { sampai } from '../support/tunggu.ts';

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
