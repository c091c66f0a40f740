import { tambahMenit } from '../../domain/jam/waktu.ts';
import { jenjangTercatat, lewatSampai } from '../support/alur/eskalasi.ts';
import { mesinNyata } from '../support/alur/mesin.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { rpsBaru, rpsPada } from '../support/alur/rps.ts';
import { strukturKantor } from '../support/alur/struktur.ts';

const HARI = 24 * 60;

describe('worker down over the days of a stay', () => {
  let p: Panggung;
  beforeAll(async () => {
    // A day in a second and a half.
    p = await bukaPanggung(60_000, mesinNyata);
    // However slow the machine, it is not the standard that admits the client here.
    await strukturKantor(p.bd, 'pangkalpinang').ubahStandar('rps', (isi) => ({
      ...isi,
      tanpaKeputusan: 'eskalasiSaja',
    }));
  });
  afterAll(() => p.tutup());

  it('when it is back, then each rung is recorded once, in order, with the time it fell due', async () => {
    const k = await rpsPada(p, 'bimbingan');
    const { masukPada = '' } = await k.rps();
    const tinggal = async () => (await jenjangTercatat(k)).filter((j) => j.jenjang.startsWith('tinggal'));
    await p.hentikanWorker();
    await p.lewat(8.2 * HARI);
    expect(await tinggal()).toEqual([]);
    await p.mulaiWorker();
    await lewatSampai(p, k, 0, (await jenjangTercatat(k)).length + 4);
    const hari = (n: number) => tambahMenit(masukPada, n * HARI);
    expect((await tinggal()).slice(0, 4)).toEqual([
      { jenjang: 'tinggal#1:1', pada: hari(5) },
      { jenjang: 'tinggal#1:2', pada: hari(6) },
      { jenjang: 'tinggal#1:3', pada: hari(7) },
      { jenjang: 'tinggal#1:4', pada: hari(8) },
    ]);
  });
});

describe('worker down over 24 hours', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung(20_000, mesinNyata);
    // The first case of a namespace takes its time.
    await rpsBaru(p);
  });
  afterAll(() => p.tutup());

  it('when it is back, then rungs and the move by the standard come with the time they were due', async () => {
    const k = await rpsBaru(p);
    await k.maju('catatAsesmenAwal');
    const { diterimaPada } = await k.rps();
    await p.hentikanWorker();
    await p.lewat(27 * 60);
    expect(await k.riwayat()).toEqual(['laporkan', 'catatAsesmenAwal']);
    await p.mulaiWorker();
    await lewatSampai(p, k, 0, 3);
    const entri = (await k.entri()).slice(2, 6).map((e) => [e.jenis, e.waktu]);
    expect(entri).toEqual([
      ['eskalasi', tambahMenit(diterimaPada, 20 * 60)],
      ['eskalasi', tambahMenit(diterimaPada, HARI)],
      ['pindahOtomatis', tambahMenit(diterimaPada, HARI)],
      ['eskalasi', tambahMenit(diterimaPada, HARI + 120)],
    ]);
  });
});
