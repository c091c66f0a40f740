import { tambahMenit } from '../../domain/jam/waktu.ts';
import { jenjangTercatat, lewatSampai, penerimaJenjang } from '../support/alur/eskalasi.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { rpsBaru, rpsPada } from '../support/alur/rps.ts';
import { strukturKantor } from '../support/alur/struktur.ts';
import { tugasTerbuka } from '../support/alur/tugas.ts';

const HARI = 24 * 60;

describe('1×24 hours', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  it('given an assessment for the RPS, when nobody decides, then the standard itself admits the client', async () => {
    const k = await rpsPada(p, 'keputusan');
    const { diterimaPada } = await k.rps();
    await lewatSampai(p, k, HARI + 1, 2);
    await k.tindak('catat');
    const batas = tambahMenit(diterimaPada, HARI);
    const entri = (await k.entri()).slice(2, -1);
    expect(entri.map((e) => [e.jenis, e.waktu])).toEqual([
      ['eskalasi', tambahMenit(diterimaPada, 20 * 60)],
      ['eskalasi', batas],
      ['pindahOtomatis', batas],
    ]);
    expect(entri.at(-1)?.oleh).toEqual({ jenis: 'sistem', dasar: 'standar' });
    const kini = await k.rps();
    expect(kini).toMatchObject({ tahap: 'pendekatanAwal' });
    expect(kini).not.toHaveProperty('tempatTidur');
    expect(kini.tenggat.at(-1)).toMatchObject({ kunci: 'penerimaan', batas: tambahMenit(batas, 120) });
    expect(kini.langkahSelesai.at(-1)).toMatchObject({ tindakan: 'pindahOtomatis', oleh: 'sistem' });
    expect(await tugasTerbuka(p, k)).toMatchObject([{ tindakan: 'terimaKlien', peran: 'petugas-rps' }]);
    await k.maju('terimaKlien', 'salurkan');
  });

  it('given no assessment, when the day is over, then the case stays and goes up to the kabid and the kadis', async () => {
    const k = await rpsBaru(p);
    await lewatSampai(p, k, HARI + 1, 2);
    expect((await k.rps()).tahap).toBe('asesmenAwal');
    expect(await penerimaJenjang(p, k, 'keputusan#1:1')).toEqual({
      tugas: ['kabid-rehsos', 'peksos', 'peksos2'],
      pesan: ['kabid-rehsos (pemangku)', 'peksos (pemangku)', 'peksos2 (pemangku)'],
    });
    expect(await penerimaJenjang(p, k, 'keputusan#1:2')).toEqual({
      tugas: ['kabid-rehsos', 'kadis'],
      pesan: ['kabid-rehsos (pemangku)', 'kadis (pemangku)'],
    });
    await k.maju('catatAsesmenAwal');
    await lewatSampai(p, k, HARI, 3);
    expect((await k.rps()).tahap).toBe('keputusan');
    expect(await penerimaJenjang(p, k, 'keputusan#1:3')).toMatchObject({ tugas: ['kadis'] });
    await k.maju('terimaDiRps', 'batalkan');
  });

  it.each(['tolak', 'rujukDarurat'] as const)(
    'given the assessment recommends %s, when the day is over, then a person decides, however late',
    async (rekomendasi) => {
      const k = await rpsBaru(p);
      await k.tindak('catatAsesmenAwal', { isi: { rekomendasi } });
      await lewatSampai(p, k, 2 * HARI + 1, 3);
      expect((await k.rps()).tahap).toBe('keputusan');
      expect(await k.riwayat()).not.toContain('pindahOtomatis');
      await k.maju('tolak');
      expect((await k.rps()).tahap).toBe('dirujuk');
    },
  );

  it('given the office wants escalation only, when the day is over, then the case stays', async () => {
    await strukturKantor(p.bd, 'pangkalpinang').ubahStandar('rps', (isi) => ({
      ...isi,
      tanpaKeputusan: 'eskalasiSaja',
    }));
    const k = await rpsPada(p, 'keputusan');
    await lewatSampai(p, k, HARI + 1, 2);
    expect((await k.rps()).tahap).toBe('keputusan');
    await k.maju('terimaDiRps');
    expect((await k.rps()).tenggat.find((t) => t.kunci === 'keputusan')?.berakhirPada).toBeDefined();
    await k.maju('batalkan');
  });

  it('given a report that was typed in in the morning, then the day runs from when it was received', async () => {
    const malam = tambahMenit(await p.sekarang(), -10 * 60);
    const k = await rpsBaru(p, { diterimaPada: malam });
    const [jam] = (await k.rps()).tenggat;
    expect(jam).toMatchObject({ kunci: 'keputusan', mulai: malam, batas: tambahMenit(malam, HARI) });
    await lewatSampai(p, k, 10 * 60 + 1, 1);
    expect(await jenjangTercatat(k)).toEqual([
      { jenjang: 'keputusan#1:1', pada: tambahMenit(malam, 20 * 60) },
    ]);
    await k.maju('batalkan');
  });

  it('given the decision comes in time, then nothing escalates', async () => {
    const k = await rpsPada(p, 'keputusan');
    await p.lewat(19 * 60);
    await k.maju('terimaDiRps', 'terimaKlien');
    await p.lewat(HARI);
    await k.maju('catat');
    expect(await jenjangTercatat(k)).toEqual([]);
    await k.maju('salurkan');
  });
});
