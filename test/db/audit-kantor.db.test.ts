import { sql } from 'kysely';
import { periksaAudit } from '../../db/audit.ts';
import { jangkarHarian, pasangJangkar } from '../../db/jangkar.ts';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import { catatRiwayatKantor, terikatKantor } from '../../db/riwayat-kantor.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';

const KANTOR = 'bulukumba';
const PADA = '2026-01-05T00:10:00.000Z';

describe('the history of an office is append-only and every change of it is found', () => {
  let bd: BasisDataUji;

  beforeEach(async () => {
    bd = await basisDataUji();
    await ubah(4);
  });
  afterEach(() => bd.tutup());

  async function ubah(banyak: number): Promise<void> {
    for (let i = 0; i < banyak; i += 1) {
      await bd.db.transaction().execute((trx) =>
        catatRiwayatKantor(
          trx,
          bd.brankas,
          {
            instansiId: KANTOR,
            jenis: 'orangDiubah',
            oleh: pelakuSistem(KANTOR, 'sistem'),
            isi: { nama: `Nama ${i}` },
            asal: 'uji',
          },
          PADA,
        ),
      );
    }
  }

  /** As somebody who got past the trigger and the privileges. */
  async function paksa(...perintah: ReturnType<typeof sql>[]): Promise<void> {
    await bd.pemilik.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      for (const p of perintah) await p.execute(trx);
    });
  }

  it('untouched it is whole, and its entries are read again', async () => {
    await pasangJangkar(bd.db, PADA);
    expect(await periksaAudit(bd.db)).toMatchObject({ kantor: 2, baris: 4, jangkar: 1, kerusakan: null });
    const { isi } = await bd.db
      .selectFrom('riwayat_kantor')
      .select('isi')
      .where('urutan', '=', 3)
      .executeTakeFirstOrThrow();
    expect(isi.toString()).not.toContain('Nama');
    expect(await bd.brankas.baca(terikatKantor(KANTOR, 3), isi)).toEqual({ nama: 'Nama 2' });
  });

  it.each([
    ['update', sql`update riwayat_kantor set jenis = 'lain'`],
    ['delete', sql`delete from riwayat_kantor`],
    ['truncate', sql`truncate riwayat_kantor`],
    ['unhook the anchor of', sql`delete from jangkar_kepala_kantor`],
  ])('the application may not %s', async (_nama, perintah) => {
    await expect(perintah.execute(bd.db)).rejects.toMatchObject({ code: '42501' });
  });

  it('nor may the owner, while the trigger stands', async () => {
    await expect(sql`update riwayat_kantor set jenis = 'lain'`.execute(bd.pemilik)).rejects.toMatchObject({
      code: '42501',
    });
  });

  it.each([
    ['changed', sql`update riwayat_kantor set jenis = 'lain' where urutan = 3`, 3, 'isi baris berubah'],
    [
      'its ciphertext changed',
      sql`update riwayat_kantor set isi = isi || '\\x00'::bytea where urutan = 2`,
      2,
      'isi baris berubah',
    ],
    ['deleted', sql`delete from riwayat_kantor where urutan = 2`, 2, 'baris hilang'],
    ['cut off', sql`delete from riwayat_kantor where urutan >= 3`, 3, 'ujung riwayat terpotong'],
  ])('a row that was %s is named', async (_apa, perintah, urutan, sebab) => {
    await paksa(perintah);
    expect((await periksaAudit(bd.db)).kerusakan).toEqual({ kasus: null, kantor: KANTOR, urutan, sebab });
  });

  it('a tail that was cut off together with the count of the office is found by the anchor', async () => {
    await pasangJangkar(bd.db, PADA);
    await paksa(
      sql`delete from riwayat_kantor where urutan = 4`,
      sql`update instansi set urutan = 3 where id = ${KANTOR}`,
    );
    expect((await periksaAudit(bd.db)).kerusakan).toEqual({
      kasus: null,
      kantor: KANTOR,
      urutan: 4,
      sebab: 'riwayat tidak cocok dengan jangkar harian',
    });
  });

  it('a head that was taken out of an anchor is found', async () => {
    await pasangJangkar(bd.db, PADA);
    await paksa(sql`delete from jangkar_kepala_kantor`);
    expect((await periksaAudit(bd.db)).kerusakan).toMatchObject({
      sebab: 'jangkar harian berubah atau hilang',
    });
  });

  it('an anchor holds only the heads that grew, and is one a day', async () => {
    expect(await jangkarHarian(bd.db, PADA)).toBe(1);
    expect(await pasangJangkar(bd.db, PADA)).toBe(0);
    await ubah(1);
    expect(await jangkarHarian(bd.db, '2026-01-05T23:50:00.000Z')).toBe(0);
    expect(await jangkarHarian(bd.db, '2026-01-06T00:10:00.000Z')).toBe(1);
  });

  it('changes at the same moment follow one another', async () => {
    await Promise.all([ubah(3), ubah(3), ubah(3)]);
    expect(await periksaAudit(bd.db)).toMatchObject({ baris: 13, kerusakan: null });
  });
});
