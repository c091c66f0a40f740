import { sql } from 'kysely';
import type { Penolakan } from '../../domain/kasus/penolakan.ts';
import { tambahMenit } from '../../domain/jam/waktu.ts';
import { cariTindakan } from '../../db/tindakan.repository.ts';
import { bukaLagi } from '../support/alur/buka-lagi.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import type { KasusRps } from '../support/alur/rps.ts';
import { rpsPada, tempatTidur } from '../support/alur/rps.ts';

describe('beds', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
    // Three are enough: two for men, one for women.
    await p.bd.pemilik
      .deleteFrom('tempat_tidur')
      .where('nama', 'not in', ['Anggrek 1', 'Anggrek 2', 'Melati 1'])
      .execute();
  });
  afterAll(() => p.tutup());

  const pria = (ranjang: string) => rpsPada(p, 'pendekatanAwal', {}, ranjang);
  const wanita = (ranjang: string) =>
    rpsPada(p, 'pendekatanAwal', { klien: { jenisKelamin: 'P', perkiraanUsia: 40 } }, ranjang);
  const selesai = async (...kasus: KasusRps[]) => {
    for (const k of kasus) await k.maju('batalkan');
  };

  /** What somebody is told for whom there is no bed. */
  const pesanPenuh = async () => {
    const k = await pria('Anggrek 2');
    const t = await k.layangkan('terimaKlien');
    expect(await k.tunggu(t)).toBe('rpsPenuh');
    const { penolakan } = (await cariTindakan(p.bd.db, t.tindakanId)) ?? fail();
    await selesai(k);
    return (penolakan as Penolakan).pesan;
  };

  it("given a bed that is not the office's, then the refusal leaves nothing behind", async () => {
    const k = await pria('Anggrek 1');
    const sebelum = await k.rps();
    const isi = { tempatTidur: tempatTidur('Kenanga 1') };
    expect(await k.tindak('terimaKlien', { isi })).toBe('tempatTidurTidakDikenal');
    expect(await k.rps()).toEqual(sebelum);
    expect(await p.bd.db.selectFrom('hunian').select('id').execute()).toEqual([]);
    await selesai(k);
  });

  it('given a bed for another group, then it has to be confirmed', async () => {
    const k = await pria('Melati 1');
    const t = await k.layangkan('terimaKlien');
    expect(await k.tunggu(t)).toBe('perluKonfirmasi');
    const { penolakan } = (await cariTindakan(p.bd.db, t.tindakanId)) ?? fail();
    const { pesan, kesalahan } = penolakan as Penolakan;
    expect(pesan).toMatch(/^Melati 1 untuk kelompok perempuan, .* nyatakan bahwa itu disengaja\.$/);
    expect(kesalahan?.map((s) => s.lokasi)).toEqual(['konfirmasiTidakSesuai']);
    expect(await k.tindak('terimaKlien', { isi: { konfirmasiTidakSesuai: true } })).toBe('diterima');
    await selesai(k);
  });

  it('given two clients are put into one bed at once, then one gets it and the other is told', async () => {
    const dua = [await pria('Anggrek 1'), await pria('Anggrek 1')];
    const kirim = await Promise.all(dua.map((k) => k.layangkan('terimaKlien')));
    const hasil = await Promise.all(dua.map((k, i) => k.tunggu(kirim[i] ?? fail())));
    expect(hasil.toSorted()).toEqual(['diterima', 'tempatTidurTerisi']);
    const kalah = dua[hasil.indexOf('tempatTidurTerisi')] ?? fail();
    expect(await kalah.tindak('terimaKlien', { isi: { tempatTidur: tempatTidur('Anggrek 2') } })).toBe(
      'diterima',
    );
    await selesai(...dua);
  });

  it('given a bed was withdrawn, then nobody lies down in it and it counts as no free bed', async () => {
    const tarik = (ditarik_pada: string | null) =>
      p.bd.pemilik
        .updateTable('tempat_tidur')
        .set({ ditarik_pada })
        .where('nama', '=', 'Anggrek 2')
        .execute();
    await tarik(await p.sekarang());
    const [a, b] = [await pria('Anggrek 1'), await wanita('Melati 1')];
    for (const k of [a, b]) await k.maju('terimaKlien');
    const k = await pria('Anggrek 2');
    expect(await k.tindak('terimaKlien')).toBe('tempatTidurTidakDikenal');
    expect(await k.tindak('terimaKlien', { isi: { tempatTidur: tempatTidur('Anggrek 1') } })).toBe(
      'rpsPenuh',
    );
    await tarik(null);
    await k.maju('terimaKlien');
    await selesai(a, b, k);
  });

  it('given a full RPS, then the refusal says who leaves next, and a bed that was freed can be had', async () => {
    const [a, b, c] = [await pria('Anggrek 1'), await pria('Anggrek 2'), await wanita('Melati 1')];
    for (const k of [a, b, c]) await k.maju('terimaKlien');
    const k = await pria('Anggrek 2');
    const t = await k.layangkan('terimaKlien');
    expect(await k.tunggu(t)).toBe('rpsPenuh');
    const { penolakan } = (await cariTindakan(p.bd.db, t.tindakanId)) ?? fail();
    expect((penolakan as Penolakan).pesan).toContain(a.alurId);

    await b.maju('salurkan');
    await k.maju('terimaKlien', 'registrasi');
    await selesai(a, c, k);
  });

  it('given a full RPS and a follow-up of the kadis, then it is not that client who leaves next', async () => {
    const [a, b, c] = [await pria('Anggrek 1'), await pria('Anggrek 2'), await wanita('Melati 1')];
    for (const k of [a, b, c]) await k.maju('terimaKlien');
    const target = tambahMenit(await p.sekarang(), 14 * 24 * 60);
    expect(await a.tindak('tetapkanTindakLanjut', { isi: { target } })).toBe('diterima');
    const pesan = await pesanPenuh();
    expect(pesan).toContain(`kasus ${b.alurId}, paling lambat`);
    await p.lewat(8 * 24 * 60);
    expect(await pesanPenuh()).toContain(`kasus ${b.alurId}, seharusnya paling lambat`);
    await selesai(a, b, c);
  });

  describe('given a stay cancelled by mistake and reopened', () => {
    /** In Anggrek 1 from an hour before its cancellation, two hours ago. */
    async function terbuka() {
      const k = await pria('Anggrek 1');
      const mulai = await p.sekarang();
      await k.maju('terimaKlien');
      await p.lewat(60);
      await k.maju('batalkan');
      await p.lewat(120);
      expect(await bukaLagi(p, k)).toBe('diterima');
      return { k, mulai };
    }
    const hunian = (k: KasusRps) =>
      p.bd.db
        .selectFrom('hunian')
        .select([sql<string>`lower(masa)`.as('mulai'), sql<string | null>`upper(masa)`.as('sampai')])
        .where('kasus_id', '=', k.id)
        .orderBy(sql`lower(masa)`)
        .execute();

    it('then the client who never left lies there without a gap', async () => {
      const { k, mulai } = await terbuka();
      const saat = tambahMenit(mulai, 30);
      expect(await k.tindak('terimaKlien', { isi: { terjadiPada: saat } })).toBe('diterima');
      expect(await hunian(k)).toMatchObject([{ sampai: saat }, { mulai: saat, sampai: null }]);
      await selesai(k);
    });

    it('then so does who is typed in with the minute of the first reception', async () => {
      const { k, mulai } = await terbuka();
      expect(await k.tindak('terimaKlien', { isi: { terjadiPada: mulai } })).toBe('diterima');
      expect((await hunian(k)).at(-1)).toMatchObject({ sampai: null });
      await selesai(k);
    });

    it('then a bed that somebody else had meanwhile is refused with until when', async () => {
      const lain = await pria('Anggrek 2');
      await lain.maju('terimaKlien');
      const { k, mulai } = await terbuka();
      await lain.maju('salurkan');
      const isi = { terjadiPada: tambahMenit(mulai, 30), tempatTidur: tempatTidur('Anggrek 2') };
      const t = await k.layangkan('terimaKlien', { isi });
      expect(await k.tunggu(t)).toBe('tempatTidurTerisi');
      const { penolakan } = (await cariTindakan(p.bd.db, t.tindakanId)) ?? fail();
      expect((penolakan as Penolakan).pesan).toContain('masih ditempati klien lain, sampai');
      await selesai(k);
    });
  });

  it('given a bed that was taken then, when a stay is typed in for the past, then it is refused too', async () => {
    const a = await pria('Anggrek 1');
    const mulai = await p.sekarang();
    await a.maju('terimaKlien');
    await p.lewat(120);
    await a.maju('salurkan');
    const k = await rpsPada(p, 'pendekatanAwal', { diterimaPada: mulai });
    expect(await k.tindak('terimaKlien', { isi: { terjadiPada: tambahMenit(mulai, 60) } })).toBe(
      'tempatTidurTerisi',
    );
    expect(await k.tindak('terimaKlien')).toBe('diterima');
    await selesai(k);
  });
});

function fail(): never {
  throw new Error('tidak ada');
}
