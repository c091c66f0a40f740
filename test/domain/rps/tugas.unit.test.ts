import { ATURAN } from '../../../domain/layanan.ts';
import type { JenisRps, TahapRps } from '../../../domain/rps/keadaan.ts';
import { jalankan } from '../../support/pembangun/jalankan.ts';
import { PEKSOS } from '../../support/pembangun/pelaku.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';

const ringkas = (k: ReturnType<typeof rps>) =>
  ATURAN.rps.tugas(k).map((t) => [t.tindakan, t.peran, t.orangId, t.tenggat]);
const SAYA = PEKSOS.orangId;

describe('what an RPS stay waits for', () => {
  it.each<[TahapRps, unknown[][]]>([
    ['laporan', []],
    ['asesmenAwal', [['catatAsesmenAwal', 'peksos', undefined, 'keputusan']]],
    ['keputusan', [['terimaDiRps', 'kabid-rehsos', undefined, 'keputusan']]],
    ['pendekatanAwal', [['terimaKlien', 'petugas-rps', undefined, 'penerimaan']]],
    ['asesmen', [['catatAsesmen', 'peksos', SAYA, 'asesmen']]],
    ['bimbingan', [['salurkan', 'peksos', SAYA, 'tinggal']]],
    ['selesai', []],
    ['dirujuk', []],
    ['dibatalkan', []],
  ])('in %s', (tahap, tugas) => expect(ringkas(rps(tahap))).toEqual(tugas));

  it.each<[JenisRps[], string]>([
    [['terimaKlien'], 'registrasi'],
    [['terimaKlien', 'registrasi'], 'identifikasi'],
  ])('in the reception after %j: %s', (dulu, tugas) => {
    const k = jalankan(
      ATURAN.rps,
      rps('pendekatanAwal'),
      dulu.map((j) => tindakanRps(j)),
    );
    expect(ringkas(k)).toEqual([[tugas, 'petugas-rps', undefined, 'tinggal']]);
  });
});
