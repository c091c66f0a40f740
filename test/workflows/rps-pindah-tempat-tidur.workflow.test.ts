import { sql } from 'kysely';
import { tambahMenit } from '../../domain/jam/waktu.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import type { KasusRps } from '../support/alur/rps.ts';
import { rpsPada, tempatTidur } from '../support/alur/rps.ts';

describe('moving to another bed', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  const ke = (nama: string) => ({ isi: { tempatTidur: tempatTidur(nama) } });
  const penghuni = async (ranjang: string) => {
    const k = await rpsPada(p, 'pendekatanAwal', {}, ranjang);
    await k.maju('terimaKlien');
    return k;
  };
  const masa = async (k: KasusRps) =>
    p.bd.db
      .selectFrom('hunian as h')
      .innerJoin('tempat_tidur as t', 't.id', 'h.tempat_tidur_id')
      .select([
        't.nama',
        sql<string>`lower(h.masa)`.as('dari'),
        sql<string | null>`upper(h.masa)`.as('sampai'),
      ])
      .where('h.kasus_id', '=', k.id)
      .orderBy(sql`lower(h.masa)`)
      .execute();

  it('keeps both periods, one after the other, and frees the first bed', async () => {
    const k = await penghuni('Anggrek 1');
    await p.lewat(30);
    await k.maju('pindahTempatTidur');
    const dua = await masa(k);
    expect(dua.map((h) => [h.nama, h.sampai === null])).toEqual([
      ['Anggrek 1', false],
      ['Anggrek 2', true],
    ]);
    expect(dua[1]?.dari).toBe(dua[0]?.sampai);
    expect((await k.rps()).tempatTidur).toBe(tempatTidur('Anggrek 2'));
    const lain = await penghuni('Anggrek 1');
    for (const j of [k, lain]) await j.maju('salurkan');
    expect((await masa(k)).every((h) => h.sampai !== null)).toBe(true);
  });

  it('into a bed that is taken is refused, and the client stays in the first', async () => {
    const [a, b] = [await penghuni('Anggrek 1'), await penghuni('Anggrek 2')];
    const sebelum = await a.rps();
    expect(await a.tindak('pindahTempatTidur', ke('Anggrek 2'))).toBe('tempatTidurTerisi');
    expect(await a.rps()).toEqual(sebelum);
    expect(await masa(a)).toMatchObject([{ nama: 'Anggrek 1', sampai: null }]);
    for (const k of [a, b]) await k.maju('batalkan');
  });

  it('of two at once into one bed is given to one of them', async () => {
    const dua = [await penghuni('Anggrek 1'), await penghuni('Anggrek 2')];
    const kirim = await Promise.all(dua.map((k) => k.layangkan('pindahTempatTidur', ke('Anggrek 3'))));
    const hasil = await Promise.all(dua.map((k, i) => k.tunggu(kirim[i] ?? tidakAda())));
    expect(hasil.toSorted()).toEqual(['diterima', 'tempatTidurTerisi']);
    for (const k of dua) await k.maju('batalkan');
  });

  it('into a bed for another group has to be confirmed', async () => {
    const k = await penghuni('Anggrek 1');
    expect(await k.tindak('pindahTempatTidur', ke('Melati 1'))).toBe('perluKonfirmasi');
    const isi = { ...ke('Melati 1').isi, konfirmasiTidakSesuai: true as const };
    expect(await k.tindak('pindahTempatTidur', { isi })).toBe('diterima');
    await k.maju('batalkan');
  });

  it('in the very minute of the reception, or typed in afterwards, leaves no gap and no overlap', async () => {
    const k = await penghuni('Anggrek 1');
    const { masukPada } = await k.rps();
    expect(
      await k.tindak('pindahTempatTidur', { isi: { ...ke('Anggrek 2').isi, terjadiPada: masukPada } }),
    ).toBe('diterima');
    await p.lewat(60);
    const terjadiPada = tambahMenit(await p.sekarang(), -20);
    expect(await k.tindak('pindahTempatTidur', { isi: { ...ke('Anggrek 1').isi, terjadiPada } })).toBe(
      'diterima',
    );
    const tiga = await masa(k);
    expect(tiga.map((h) => h.nama)).toEqual(['Anggrek 1', 'Anggrek 2', 'Anggrek 1']);
    expect(tiga.slice(1).map((h) => h.dari)).toEqual(tiga.slice(0, -1).map((h) => h.sampai));
    expect(tiga[2]?.dari).toBe(terjadiPada);
    await k.maju('batalkan');
  });
});

function tidakAda(): never {
  throw new Error('tidak ada');
}
