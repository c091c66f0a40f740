import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { periksaAudit } from '../../db/audit.ts';
import { jangkarHarian, pasangJangkar } from '../../db/jangkar.ts';
import { kunciKasus, rekam } from '../../activities/komit.ts';
import type { Lingkungan } from '../../activities/lingkungan.ts';
import { dariMs } from '../../domain/jam/waktu.ts';
import type { Peristiwa } from '../../domain/kasus/keadaan.ts';
import { lahirkanKasus } from '../../db/kasus.repository.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { gudangIngatan } from '../support/gudang-ingatan.ts';
import { rps } from '../support/pembangun/rps.ts';
import { alatSurat } from '../support/surat/alat.ts';

describe('the history is append-only and every change of it is found', () => {
  let bd: BasisDataUji;
  let l: Lingkungan;
  let kasusId: string;

  beforeEach(async () => {
    bd = await basisDataUji();
    l = {
      db: bd.db,
      brankas: bd.brankas,
      penyegel: bd.penyegel,
      gudang: gudangIngatan(),
      kunciCadangan: null,
      ...(await alatSurat()),
      sekarang: () => dariMs(Date.now()),
    };
    kasusId = await kasusDenganRiwayat(5);
  });
  afterEach(() => bd.tutup());

  async function kasusDenganRiwayat(banyak: number): Promise<string> {
    const k = {
      ...rps('keputusan'),
      kasusId: randomUUID(),
      nomor: randomUUID(),
      instansiId: 'pangkalpinang',
      urutan: 0,
    };
    const { id } = await bd.db.selectFrom('orang').select('id').limit(1).executeTakeFirstOrThrow();
    await bd.db
      .transaction()
      .execute((trx) => lahirkanKasus(trx, bd.brankas, k, { kodeLacak: randomUUID(), dibuatOleh: id }));
    for (let i = 0; i < banyak; i += 1) {
      const peristiwa: Peristiwa = {
        jenis: 'catat',
        isi: { catatan: `catatan ${i}` },
        waktu: k.waktu,
        oleh: { jenis: 'sistem', dasar: 'standar' },
        naikVersi: false,
        pengayaan: {},
      };
      await bd.db.transaction().execute(async (trx) => {
        const terkunci = await kunciKasus(trx, l, k.kasusId);
        await rekam(trx, l, terkunci.keadaan, terkunci.alurId, [{ peristiwa, asal: 'uji' }]);
      });
    }
    return k.kasusId;
  }

  /** As somebody who got past the trigger and the privileges. */
  async function paksa(perintah: ReturnType<typeof sql>): Promise<void> {
    await bd.pemilik.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await perintah.execute(trx);
    });
  }

  it('an untouched history is whole', async () => {
    await pasangJangkar(bd.db, dariMs(Date.now()));
    expect(await periksaAudit(bd.db)).toMatchObject({ baris: 5, jangkar: 1, kerusakan: null });
  });

  it.each([
    ['update', sql`update riwayat set jenis = 'lain'`],
    ['delete', sql`delete from riwayat`],
    ['truncate', sql`truncate riwayat cascade`],
  ])('the application may not %s', async (_nama, perintah) => {
    await expect(perintah.execute(bd.db)).rejects.toMatchObject({ code: '42501' });
  });

  it('nor may the owner, while the trigger stands', async () => {
    await expect(sql`update riwayat set jenis = 'lain'`.execute(bd.pemilik)).rejects.toMatchObject({
      code: '42501',
    });
  });

  it.each([
    [
      'changed',
      sql`update riwayat set waktu = waktu + interval '1 minute' where urutan = 3`,
      3,
      'isi baris berubah',
    ],
    [
      'its ciphertext changed',
      sql`update riwayat set isi = isi || '\\x00'::bytea where urutan = 2`,
      2,
      'isi baris berubah',
    ],
    ['deleted', sql`delete from riwayat where urutan = 3`, 3, 'baris hilang'],
    ['cut off', sql`delete from riwayat where urutan >= 4`, 4, 'ujung riwayat terpotong'],
  ])('a row that was %s is named', async (_apa, perintah, urutan, sebab) => {
    await paksa(perintah);
    const { kerusakan } = await periksaAudit(bd.db);
    expect(kerusakan).toMatchObject({ urutan, sebab });
  });

  it('a tail that was cut off together with the count on the case is found by the anchor', async () => {
    await pasangJangkar(bd.db, dariMs(Date.now()));
    await paksa(sql`delete from riwayat where urutan = 5`);
    await paksa(sql`update kasus set urutan = 4 where id = ${kasusId}`);
    expect((await periksaAudit(bd.db)).kerusakan).toMatchObject({
      urutan: 5,
      sebab: 'riwayat tidak cocok dengan jangkar harian',
    });
  });

  it('an anchor that was changed is found', async () => {
    await pasangJangkar(bd.db, dariMs(Date.now()));
    await paksa(sql`update jangkar_kepala set urutan = 4`);
    expect((await periksaAudit(bd.db)).kerusakan).toMatchObject({
      sebab: 'jangkar harian berubah atau hilang',
    });
  });

  it('the daily anchor is one a day', async () => {
    expect(await jangkarHarian(bd.db, '2026-01-05T00:10:00.000Z')).toBe(1);
    await kasusDenganRiwayat(1);
    expect(await jangkarHarian(bd.db, '2026-01-05T23:50:00.000Z')).toBe(0);
    expect(await jangkarHarian(bd.db, '2026-01-06T00:10:00.000Z')).toBe(1);
  });

  it('an anchor holds only the heads that grew since the last one', async () => {
    const pada = dariMs(Date.now());
    expect(await pasangJangkar(bd.db, pada)).toBe(1);
    expect(await pasangJangkar(bd.db, pada)).toBe(0);
  });
});
