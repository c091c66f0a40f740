import { tambahMenit } from '../../domain/jam/waktu.ts';
import { jenjangTercatat, lewatSampai } from '../support/alur/eskalasi.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { rpsBaru, rpsPada } from '../support/alur/rps.ts';

const HARI = 24 * 60;
/** A day in less than a second: with the worker down, the test server does not skip over a timer that fired. */
const SKALA = 100_000;

describe('worker down over deadlines', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung(SKALA);
  });
  afterAll(() => p.tutup());

  it('given the worker is down over several rungs, then each is recorded once, in order, with its own time', async () => {
    const k = await rpsPada(p, 'bimbingan');
    const { masukPada = '' } = await k.rps();
    await p.hentikanWorker();
    await p.lewat(9 * HARI + 60);
    expect(await jenjangTercatat(k)).toEqual([]);
    await p.mulaiWorker();
    const hari = (n: number) => tambahMenit(masukPada, n * HARI);
    expect(await lewatSampai(p, k, 0, 5)).toEqual([
      { jenjang: 'tinggal#1:1', pada: hari(5) },
      { jenjang: 'tinggal#1:2', pada: hari(6) },
      { jenjang: 'tinggal#1:3', pada: hari(7) },
      { jenjang: 'tinggal#1:4', pada: hari(8) },
      { jenjang: 'tinggal#1:5', pada: hari(9) },
    ]);
    await k.maju('salurkan');
  });

  it('given the worker is down over 24 hours, then rungs and the move come late with the time they were due', async () => {
    const k = await rpsBaru(p);
    await k.maju('catatAsesmenAwal');
    const { diterimaPada } = await k.rps();
    await p.hentikanWorker();
    await p.lewat(30 * 60);
    await p.mulaiWorker();
    await lewatSampai(p, k, 0, 5);
    const entri = (await k.entri()).slice(2).map((e) => [e.jenis, e.waktu]);
    expect(entri.slice(0, 4)).toEqual([
      ['eskalasi', tambahMenit(diterimaPada, 20 * 60)],
      ['eskalasi', tambahMenit(diterimaPada, HARI)],
      ['pindahOtomatis', tambahMenit(diterimaPada, HARI)],
      ['eskalasi', tambahMenit(diterimaPada, HARI + 120)],
    ]);
  });
});
