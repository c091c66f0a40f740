import { sql } from 'kysely';
import { kasusUtama } from '../../db/pengaduan.baca.ts';
import { bukaLagi } from '../support/alur/buka-lagi.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import type { KasusPengaduan } from '../support/alur/pengaduan.ts';
import { pengaduanBaru, pengaduanDitangani } from '../support/alur/pengaduan.ts';
import { rpsBaru } from '../support/alur/rps.ts';
import { sampai } from '../support/tunggu.ts';
import { uuid } from '../support/pembangun/waktu.ts';

describe('duplicates are joined', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  const gabung = (k: KasusPengaduan, ke: string) => k.tindak('gabungkan', { isi: { pengaduan: ke } });
  const utama = async (k: KasusPengaduan) => (await kasusUtama(p.bd.db, k.id))?.id;

  it('given a duplicate, then it ends with the other answering for both', async () => {
    const [satu, dua] = [await pengaduanBaru(p), await pengaduanDitangani(p)];
    expect(await gabung(satu, dua.id)).toBe('diterima');
    expect(await satu.pengaduan()).toMatchObject({
      tahap: 'digabung',
      digabungKe: dua.id,
      terkait: [dua.id],
    });
    await satu.handle.result();
    expect(await utama(satu)).toBe(dua.id);
    // One that others were joined to can be joined itself: the chain leads to the last.
    const tiga = await pengaduanBaru(p);
    expect(await gabung(dua, tiga.id)).toBe('diterima');
    expect([await utama(satu), await utama(dua), await utama(tiga)]).toEqual([tiga.id, tiga.id, tiga.id]);
    await tiga.maju('tanggapi', 'jawab');
  });

  it.each(['selesai', 'digabung'] as const)(
    'given the other is %s, then it is no place to join',
    async (tahap) => {
      const [ini, lain] = [await pengaduanBaru(p), await pengaduanDitangani(p)];
      if (tahap === 'selesai') await lain.maju('jawab');
      else await gabung(lain, (await pengaduanBaru(p)).id);
      expect((await lain.pengaduan()).tahap).toBe(tahap);
      expect(await gabung(ini, lain.id)).toBe('tahapTidakSesuai');
      await ini.maju('tolakPengaduan');
    },
  );

  it('given itself, another office, another service, or none, then it is refused', async () => {
    const k = await pengaduanBaru(p);
    const asing = await pengaduanBaru(p, {}, 'bulukumba');
    const stay = await rpsBaru(p);
    expect(await gabung(k, k.id)).toBe('isiTidakSah');
    expect(await gabung(k, asing.id)).toBe('kasusTidakDikenal');
    expect(await gabung(k, stay.id)).toBe('kasusTidakDikenal');
    expect(await gabung(k, uuid(77))).toBe('kasusTidakDikenal');
    expect(await k.tindak('gabungkan', { akun: 'kasi-rehsos' })).toBe('bukanWewenang');
    await k.maju('tolakPengaduan');
  });

  it('given two are joined to each other at once, then one of them stays open', async () => {
    const [a, b] = [await pengaduanBaru(p), await pengaduanBaru(p)];
    const hasil = await Promise.all([gabung(a, b.id), gabung(b, a.id)]);
    expect(hasil.toSorted()).toEqual(['diterima', 'tahapTidakSesuai']);
    const tahap = [(await a.pengaduan()).tahap, (await b.pengaduan()).tahap];
    expect(tahap.toSorted()).toEqual(['digabung', 'masuk']);
  });

  it('given the other is being closed at this very moment, then it is waited for and found closed', async () => {
    const [ini, lain] = [await pengaduanBaru(p), await pengaduanBaru(p)];
    const buka = (terbuka: boolean) =>
      p.bd.pemilik.updateTable('kasus').set({ terbuka }).where('id', '=', lain.id);
    const t = await p.bd.pemilik.transaction().execute(async (trx) => {
      await trx.executeQuery(buka(false));
      const terkirim = await ini.layangkan('gabungkan', { isi: { pengaduan: lain.id } });
      await sampai(() => adaYangMenunggu(p), 20_000, 'penggabungan menunggu kunci');
      return terkirim;
    });
    expect(await ini.tunggu(t)).toBe('tahapTidakSesuai');
    await buka(true).execute();
    await ini.maju('tolakPengaduan');
    await lain.maju('tolakPengaduan');
  });

  it('given it was joined by mistake, then it is reopened and stands for itself again', async () => {
    const [a, b] = [await pengaduanBaru(p), await pengaduanBaru(p)];
    await gabung(a, b.id);
    expect(await bukaLagi(p, a)).toBe('diterima');
    expect(await a.pengaduan()).toMatchObject({ tahap: 'masuk', terkait: [] });
    expect(await utama(a)).toBe(a.id);
    expect(await gabung(b, a.id)).toBe('diterima');
    await a.maju('tanggapi', 'jawab');
  });
});

/** Whether somebody waits for a row that another transaction holds. */
async function adaYangMenunggu(p: Panggung): Promise<boolean> {
  const { rows } = await sql<{ ada: boolean }>`
    select exists(
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
    ) as ada`.execute(p.bd.pemilik);
  return rows[0]?.ada === true;
}
