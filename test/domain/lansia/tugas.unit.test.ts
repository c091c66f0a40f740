import { ATURAN } from '../../../domain/layanan.ts';
import type { TahapLansia } from '../../../domain/lansia/keadaan.ts';
import { jalankan } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { PEKSOS } from '../../support/pembangun/pelaku.ts';

const ringkas = (k: ReturnType<typeof lansia>) =>
  ATURAN.lansia.tugas(k).map((t) => [t.tindakan, t.peran, t.orangId, t.tenggat]);
const SAYA = PEKSOS.orangId;

describe('what a rekomendasi lansia waits for', () => {
  it.each<[TahapLansia, unknown[][]]>([
    ['permohonan', [['nyatakanLengkap', 'petugas-dinsos', undefined, 'permohonan']]],
    ['penugasan', [['tugaskanPeksos', 'petugas-dinsos', undefined, 'penugasanAsesmen']]],
    ['asesmen', [['kirimAsesmen', 'peksos', SAYA, 'penugasanAsesmen']]],
    ['administrasi', [['selesaikanAdministrasi', 'peksos', SAYA, 'administrasi']]],
    ['paraf', [['paraf', 'kabid-rehsos', undefined, 'paraf']]],
    ['tandaTangan', [['tandaTangan', 'kadis', undefined, 'tandaTangan']]],
    [
      'penyerahan',
      [
        ['terimaRekomendasi', 'peksos', SAYA, 'penyerahan'],
        ['terimaRekomendasi', 'kabid-rehsos', undefined, 'penyerahan'],
      ],
    ],
    ['pengiriman', [['berangkatkan', 'peksos', SAYA, 'pengiriman']]],
    ['keputusanUlang', [['kirimUlang', 'kabid-rehsos', undefined, 'keputusanUlang']]],
    ['selesai', []],
    ['ditolak', []],
    ['dibatalkan', []],
  ])('in %s', (tahap, tugas) => expect(ringkas(lansia(tahap))).toEqual(tugas));

  it('in penyerahan after the peksos: the kabid alone', () => {
    const k = jalankan(ATURAN.lansia, lansia('penyerahan'), [tindakanLansia('terimaRekomendasi')]);
    expect(ringkas(k)).toEqual([['terimaRekomendasi', 'kabid-rehsos', undefined, 'penyerahan']]);
  });

  it('on the way: the handover', () => {
    const k = jalankan(ATURAN.lansia, lansia('pengiriman'), [tindakanLansia('berangkatkan')]);
    expect(ringkas(k)).toEqual([['catatSerahTerima', 'peksos', SAYA, 'pengiriman']]);
  });

  it('in a chain of two: the one whose turn it is', () => {
    const given = lansia('paraf', { standar: { rantaiParaf: ['kabid-rehsos', 'sekretaris'] } });
    const k = jalankan(ATURAN.lansia, given, [tindakanLansia('paraf')]);
    expect(ringkas(k)).toEqual([['paraf', 'sekretaris', undefined, 'paraf']]);
  });

  it('after a reassignment: the new peksos', () => {
    const k = jalankan(ATURAN.lansia, lansia('asesmen'), [tindakanLansia('alihkanPetugas')]);
    expect(ringkas(k)[0]?.[2]).toBe(tindakanLansia('alihkanPetugas').isi.peksos);
  });
});
