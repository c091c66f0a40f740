import { tambahMenit } from '../../domain/jam/waktu.ts';
import { jenjangTercatat, lewatSampai } from '../support/alur/eskalasi.ts';
import { mesinNyata } from '../support/alur/mesin.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { rpsPada } from '../support/alur/rps.ts';
import { strukturKantor } from '../support/alur/struktur.ts';

const HARI = 24 * 60;
const DUA_JAM = 120;

describe('worker down while a plan is in force', () => {
  let p: Panggung;
  beforeAll(async () => {
    // A day in a little under six seconds: time to stop the worker between two rungs.
    p = await bukaPanggung(15_000, mesinNyata);
    await strukturKantor(p.bd, 'pangkalpinang').ubahStandar('rps', (isi) => ({
      ...isi,
      tanpaKeputusan: 'eskalasiSaja',
      tenggat: {
        ...isi.tenggat,
        tinggal: {
          ...isi.tenggat.tinggal,
          menit: DUA_JAM,
          jenjang: [
            { setelahMenit: 0, kepada: ['penanggung'] },
            { setelahMenit: 2 * HARI, kepada: ['kabid-rehsos'] },
          ],
          ulangi: { setiapMenit: HARI, kepada: ['kadis'], palingBanyak: 2 },
        },
      },
    }));
  });
  afterAll(() => p.tutup());

  it('when it is back, then the plan counts by the moment it was given, and each rung comes once after it', async () => {
    const k = await rpsPada(p, 'bimbingan');
    const tinggal = async () => (await jenjangTercatat(k)).filter((j) => j.jenjang.startsWith('tinggal'));
    await lewatSampai(p, k, DUA_JAM, 1);
    const { masukPada = '' } = await k.rps();
    const batas = tambahMenit(masukPada, DUA_JAM);
    await p.hentikanWorker();
    expect(await tinggal()).toEqual([{ jenjang: 'tinggal#1:1', pada: batas }]);

    const sampai = tambahMenit(batas, 3 * HARI);
    const isi = { tenggat: 'tinggal#1', jawab: 'rencana', rencana: 'Menunggu keluarga.', sampai } as const;
    const waktu = tambahMenit(batas, 2 * HARI - 1);
    const t = await k.layangkan('tanggapiEskalasi', { akun: 'kadis', isi, waktu });
    await p.lewat(5.5 * HARI);
    await p.mulaiWorker();
    expect(await k.tunggu(t)).toBe('diterima');
    await lewatSampai(p, k, HARI, (await jenjangTercatat(k)).length);
    expect(await tinggal()).toEqual([
      { jenjang: 'tinggal#1:1', pada: batas },
      { jenjang: 'tinggal#1:2', pada: sampai },
      // Two repetitions, and no more.
      { jenjang: 'tinggal#1:3', pada: tambahMenit(sampai, HARI) },
      { jenjang: 'tinggal#1:4', pada: tambahMenit(sampai, 2 * HARI) },
    ]);
  });
});
