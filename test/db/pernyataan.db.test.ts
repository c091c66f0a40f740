import { sql } from 'kysely';
import type { Db } from '../../db/koneksi.ts';
import { bukaDb } from '../../db/koneksi.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';

describe('statements that come again and again', () => {
  let bd: BasisDataUji;
  let db: Db;

  beforeAll(async () => {
    bd = await basisDataUji();
    // One connection: what was prepared on it can be asked there.
    db = bukaDb(bd.url, 'pemilik', () => undefined, 1);
  });

  afterAll(async () => {
    await db.destroy();
    await bd.tutup();
  });

  const tersiap = async () => {
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
      db,
    );
    return rows.map((r) => r.statement);
  };

  it('are planned once, and others are not kept', async () => {
    const nama = (id: string) => db.selectFrom('instansi').select('nama').where('id', '=', id);
    for (const id of ['bulukumba', 'pangkalpinang', 'bulukumba', 'bulukumba']) await nama(id).execute();
    await db.selectFrom('instansi').select('zona').where('id', '=', 'bulukumba').execute();
    expect(await tersiap()).toEqual([nama('').compile().sql]);
    expect(await nama('bulukumba').executeTakeFirstOrThrow()).not.toEqual(
      await nama('pangkalpinang').executeTakeFirstOrThrow(),
    );
  });

  it('are planned anew where what they give has changed', async () => {
    await sql`create table uji_rencana (isi int not null)`.execute(db);
    await sql`insert into uji_rencana values (1)`.execute(db);
    const semua = () => sql`select * from uji_rencana where isi > ${0}`.execute(db);
    for (let i = 0; i < 5; i += 1) await semua();
    await sql`alter table uji_rencana add column lain int`.execute(db);
    await expect(semua()).rejects.toMatchObject({ code: '0A000' });
    expect((await semua()).rows).toEqual([{ isi: 1, lain: null }]);
  });

  it('are bounded in number', async () => {
    for (let beda = 0; beda < 400; beda += 1) {
      for (let kali = 0; kali < 3; kali += 1) await sql`select ${sql.lit(beda)} where 1 = ${1}`.execute(db);
    }
    expect((await tersiap()).length).toBeLessThan(310);
  });
});
