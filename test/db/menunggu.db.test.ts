import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { ambilMenunggu, kembalikanMenunggu } from '../../db/menunggu.repository.ts';
import { catatTindakan } from '../../db/tindakan.repository.ts';
import { cariPelaku } from '../support/alur/pelaku.ts';
import { segelkan } from '../support/alur/segel.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { rps } from '../support/pembangun/rps.ts';

const JEDA = { pertama: 3, terlama: 300 };

describe('an act without a receipt', () => {
  let bd: BasisDataUji;
  let kasus: Tertanam;
  beforeAll(async () => {
    bd = await basisDataUji();
    kasus = await tanamKasus(bd, rps('keputusan'), { instansi: 'pangkalpinang' });
  });
  afterAll(() => bd.tutup());

  /** @param umur seconds since it was recorded @param terkirim seconds since it was sent last */
  async function menunggu(umur: number, terkirim: number): Promise<string> {
    const pelaku = await cariPelaku(bd, 'kabid-rehsos@pangkalpinang.contoh');
    const tindakan = segelkan(bd, kasus.id, 'catat', { catatan: 'menunggu' }, pelaku, kasus.keadaan.waktu);
    await catatTindakan(bd.db, bd.brankas, {
      tindakan,
      instansiId: 'pangkalpinang',
      kunciIdempotensi: randomUUID(),
      asal: 'uji',
      alurId: kasus.keadaan.nomor,
    });
    const lalu = (detik: number) => sql<string>`clock_timestamp() - make_interval(secs => ${detik})`;
    await bd.pemilik
      .updateTable('tindakan')
      .set({ dibuat_pada: lalu(umur), dikirim_pada: lalu(terkirim) })
      .where('id', '=', tindakan.tindakanId)
      .execute();
    return tindakan.tindakanId;
  }

  const ambil = async (terlama = JEDA.terlama) =>
    (await ambilMenunggu(bd.db, bd.brankas, { ...JEDA, terlama }, 100)).tindakan.map(
      (m) => m.tindakan.tindakanId,
    );

  it.each([
    ['just sent', 1, 1, false],
    ['sent 4 seconds ago, for the first time', 4, 4, true],
    ['sent 4 seconds ago, when it had waited 3', 7, 4, true],
    ['sent 4 seconds ago, when it had waited a minute', 64, 4, false],
    ['sent a minute ago, when it had waited less', 110, 61, true],
    ['sent 4 minutes ago, when it had waited a day', 86_640, 240, false],
    ['sent 6 minutes ago, when it had waited a day', 86_760, 360, true],
  ])('that was %s: sent again %#', async (_apa, umur, terkirim, lagi) => {
    const id = await menunggu(umur, terkirim);
    expect((await ambil()).includes(id)).toBe(lagi);
  });

  it('that is waited on for an hour is sent a dozen times, not a thousand', async () => {
    const id = await menunggu(0, 0);
    let kali = 0;
    // An hour, told by moving the act's own times back.
    for (let detik = 0; detik < 3_600; detik += 3) {
      await sql`update tindakan set dibuat_pada = dibuat_pada - interval '3 seconds',
        dikirim_pada = dikirim_pada - interval '3 seconds' where id = ${id}`.execute(bd.pemilik);
      if ((await ambil()).includes(id)) kali += 1;
    }
    expect(kali).toBeGreaterThan(12);
    expect(kali).toBeLessThan(25);
  });

  it('that could not be sent is due again at once', async () => {
    const id = await menunggu(86_400, 400);
    expect(await ambil()).toContain(id);
    expect(await ambil()).not.toContain(id);
    await kembalikanMenunggu(bd.db, [id]);
    expect(await ambil()).toContain(id);
  });

  it('is taken at once by who does not want to wait', async () => {
    const id = await menunggu(86_400, 0);
    expect(await ambil()).not.toContain(id);
    expect(await ambil(0)).toContain(id);
  });
});
