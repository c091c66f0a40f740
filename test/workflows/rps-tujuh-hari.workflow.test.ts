import { tambahMenit } from '../../domain/jam/waktu.ts';
import { jenjangTercatat, lewatSampai, penerimaJenjang } from '../support/alur/eskalasi.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { rpsBaru, rpsPada } from '../support/alur/rps.ts';

const HARI = 24 * 60;

describe('7 days', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  it('given the client stays, then reminders come on days 5 and 6, escalation on day 7 and every day after', async () => {
    const k = await rpsPada(p, 'bimbingan');
    const { masukPada = '' } = await k.rps();
    const hari = (n: number) => tambahMenit(masukPada, n * HARI);
    const jenjang = await lewatSampai(p, k, 10 * HARI + 60, 6);
    expect(jenjang).toEqual(
      [5, 6, 7, 8, 9, 10].map((n, i) => ({ jenjang: `tinggal#1:${i + 1}`, pada: hari(n) })),
    );

    const kepada = async (ke: number) => (await penerimaJenjang(p, k, `tinggal#1:${ke}`)).tugas;
    expect(await kepada(1)).toEqual(['peksos', 'petugas-rps']);
    expect(await kepada(2)).toEqual(['peksos', 'petugas-rps']);
    expect(await kepada(3)).toEqual(['kabid-rehsos', 'peksos']);
    expect(await kepada(4)).toEqual(['kadis']);
    expect(await kepada(6)).toEqual(['kadis']);

    await k.maju('salurkan');
    const terbuka = p.bd.db
      .selectFrom('tugas')
      .select('kunci')
      .where('kasus_id', '=', k.id)
      .where('selesai_pada', 'is', null);
    expect(await terbuka.execute()).toEqual([]);
    await p.lewat(3 * HARI);
    expect(await jenjangTercatat(k)).toHaveLength(6);
  });

  it('given a follow-up set by the kadis, then the ladder is quiet until its target; the stay still counts as overdue', async () => {
    const k = await rpsPada(p, 'bimbingan');
    const { masukPada = '' } = await k.rps();
    await lewatSampai(p, k, 7.5 * HARI, 3);
    const target = tambahMenit(masukPada, 10.5 * HARI);
    expect(await k.tindak('tetapkanTindakLanjut', { isi: { target: masukPada } })).toBe('waktuTidakSah');
    expect(await k.tindak('tetapkanTindakLanjut', { akun: 'kabid-rehsos' })).toBe('bukanWewenang');
    expect(await k.tindak('tetapkanTindakLanjut', { isi: { target } })).toBe('diterima');

    await p.lewat(2.9 * HARI);
    await k.maju('catat');
    expect(await jenjangTercatat(k)).toHaveLength(3);
    const lambat = p.bd.db.selectFrom('kasus').select('tenggat').where('id', '=', k.id);
    expect(await lambat.executeTakeFirst()).toEqual({ tenggat: tambahMenit(masukPada, 7 * HARI) });

    const jenjang = await lewatSampai(p, k, 1.2 * HARI, 5);
    expect(jenjang.slice(3)).toEqual([
      { jenjang: 'tinggal#1:4', pada: target },
      { jenjang: 'tinggal#1:5', pada: tambahMenit(target, HARI) },
    ]);
    await k.maju('salurkan');
  });

  it('given a resident who has been there for ten days, then one alarm is raised and not a volley', async () => {
    const kini = await p.sekarang();
    const dulu = tambahMenit(kini, -10 * HARI);
    const k = await rpsBaru(p, { diterimaPada: dulu }, 'Anggrek 3');
    await k.maju('catatAsesmenAwal', 'terimaDiRps');
    expect(await k.tindak('terimaKlien', { isi: { terjadiPada: dulu } })).toBe('waktuTidakSah');
    const isi = { terjadiPada: dulu, alasanTerlambat: 'Penghuni saat sistem mulai dipakai.' };
    expect(await k.tindak('terimaKlien', { isi })).toBe('diterima');
    expect((await k.rps()).tenggat.find((t) => t.kunci === 'tinggal')).toMatchObject({
      mulai: dulu,
      batas: tambahMenit(dulu, 7 * HARI),
    });
    await lewatSampai(p, k, 1, 2);
    expect((await jenjangTercatat(k)).map((j) => j.jenjang)).toEqual(['keputusan#1:2', 'tinggal#1:4']);
    expect(await k.riwayat()).not.toContain('pindahOtomatis');
    await lewatSampai(p, k, HARI, 3);
    expect((await jenjangTercatat(k)).at(-1)?.jenjang).toBe('tinggal#1:5');
    await k.maju('salurkan');
  });

  it('given a client who is admitted but does not come, then the reception is reminded of', async () => {
    const k = await rpsPada(p, 'pendekatanAwal');
    await lewatSampai(p, k, 5 * 60, 2);
    expect((await penerimaJenjang(p, k, 'penerimaan#1:1')).tugas).toEqual(['petugas-rps']);
    expect((await penerimaJenjang(p, k, 'penerimaan#1:2')).tugas).toEqual(['kabid-rehsos', 'petugas-rps']);
    await k.maju('batalkan');
  });
});
