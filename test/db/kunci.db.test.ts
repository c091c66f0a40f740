import { sql } from 'kysely';
import { bukaBrankas, TidakTerbaca } from '../../db/kunci/brankas.ts';
import { buatKunciInstansi, pemegangKunciDb } from '../../db/kunci/pemegang-kunci.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';

describe("the offices' data keys", () => {
  let bd: BasisDataUji;
  beforeAll(async () => {
    bd = await basisDataUji();
  });
  afterAll(() => bd.tutup());

  /** As a process that has just started. */
  const brankasBaru = () => {
    const induk = Buffer.from(bd.kunciInduk, 'base64');
    return bukaBrankas(pemegangKunciDb(bd.db, induk), induk);
  };

  it('rotate: a new key writes from now on, and what an old one wrote stays readable', async () => {
    const lama = await brankasBaru().simpan('bulukumba', 'uji', { a: 1 });
    await buatKunciInstansi(bd.pemilik, Buffer.from(bd.kunciInduk, 'base64'), 'bulukumba');
    const baru = await brankasBaru().simpan('bulukumba', 'uji', { a: 2 });
    expect(baru.subarray(2, 38).toString()).not.toBe(lama.subarray(2, 38).toString());
    expect(await brankasBaru().baca('uji', lama)).toEqual({ a: 1 });
    expect(await brankasBaru().baca('uji', baru)).toEqual({ a: 2 });
  });

  it('stand wrapped in the database: without the master key they open nothing', async () => {
    const kotak = await brankasBaru().simpan('bulukumba', 'uji', { a: 1 });
    const salah = Buffer.alloc(32, 9);
    await expect(bukaBrankas(pemegangKunciDb(bd.db, salah), salah).baca('uji', kotak)).rejects.toThrow(
      'unable to authenticate',
    );
  });

  it('a value is bound to its place', async () => {
    const kotak = await brankasBaru().simpan('bulukumba', 'riwayat:x:1', { a: 1 });
    await expect(brankasBaru().baca('riwayat:x:2', kotak)).rejects.toThrow(TidakTerbaca);
  });

  it('once destroyed, what they wrote is gone and says so', async () => {
    const kotak = await brankasBaru().simpan('pangkalpinang', 'uji', { a: 1 });
    await sql`delete from kunci_instansi where instansi_id = 'pangkalpinang'`.execute(bd.pemilik);
    await expect(brankasBaru().baca('uji', kotak)).rejects.toThrow(TidakTerbaca);
  });
});
