import type { Peran } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { alihkanParaf } from '../../../domain/lansia/pisah-tugas.ts';
import { jalankan } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { PEKSOS, pelaku } from '../../support/pembangun/pelaku.ts';

type Pemegang = { peran: Peran; orangId: string };
const KABID = pelaku('kabid-rehsos').orangId;
const pegang = (peran: Peran, orangId: string): Pemegang => ({ peran, orangId });
const kadis = pegang('kadis', 'dewi');
const sekretaris = pegang('sekretaris', 'sari');
const DUA = { rantaiParaf: ['kabid-rehsos', 'sekretaris'] } as const;

describe('where one person would hold both duties', () => {
  it.each<[string, Pemegang[], ReturnType<typeof alihkanParaf>]>([
    ['nobody does: the chain keeps its turn', [pegang('kabid-rehsos', KABID), sekretaris, kadis], undefined],
    [
      'the only kabid sent the assessment: the alternate',
      [pegang('kabid-rehsos', PEKSOS.orangId), sekretaris, kadis],
      { dari: 'kabid-rehsos', ke: 'sekretaris' },
    ],
    [
      'another kabid is there: the chain keeps its turn',
      [pegang('kabid-rehsos', PEKSOS.orangId), pegang('kabid-rehsos', KABID), sekretaris, kadis],
      undefined,
    ],
    [
      'the kabid is the only one who could sign: the alternate',
      [pegang('kabid-rehsos', KABID), pegang('kadis', KABID), sekretaris],
      { dari: 'kabid-rehsos', ke: 'sekretaris' },
    ],
    [
      'the kabid signs too but so does another: the chain keeps its turn',
      [pegang('kabid-rehsos', KABID), pegang('kadis', KABID), kadis, sekretaris],
      undefined,
    ],
    [
      'nobody holds the alternate: nobody yet',
      [pegang('kabid-rehsos', PEKSOS.orangId), kadis],
      { dari: 'kabid-rehsos', ke: null },
    ],
    [
      'the alternate sent the assessment too: nobody yet',
      [pegang('kabid-rehsos', PEKSOS.orangId), pegang('sekretaris', PEKSOS.orangId), kadis],
      { dari: 'kabid-rehsos', ke: null },
    ],
  ])('%s', (_, pemegang, hasil) => expect(alihkanParaf(lansia('paraf'), pemegang)).toEqual(hasil));

  it('and the office has no alternate: nobody yet', () => {
    const { parafPengganti: _, ...standar } = lansia('paraf').standar;
    const k = { ...lansia('paraf'), standar };
    expect(alihkanParaf(k, [pegang('kabid-rehsos', PEKSOS.orangId), sekretaris, kadis])?.ke).toBeNull();
  });

  it('counts those who have initialled already', () => {
    const k = jalankan(ATURAN.lansia, lansia('paraf', { standar: DUA }), [tindakanLansia('paraf')]);
    const rangkap = [pegang('kabid-rehsos', KABID), pegang('sekretaris', KABID), kadis];
    expect(alihkanParaf(k, rangkap)).toEqual({ dari: 'sekretaris', ke: null });
  });

  it('is no question outside paraf', () => {
    expect(alihkanParaf(lansia('administrasi'), [pegang('kabid-rehsos', PEKSOS.orangId)])).toBeUndefined();
  });
});

describe('an official appointed where there was nobody', () => {
  it('initials, and the chain goes on to the next, who is asked', () => {
    const buntu = jalankan(ATURAN.lansia, lansia('administrasi', { standar: DUA }), [
      [tindakanLansia('selesaikanAdministrasi'), { parafDialihkan: { dari: 'kabid-rehsos', ke: null } }],
    ]);
    const k = jalankan(ATURAN.lansia, buntu, [tindakanLansia('paraf')]);
    expect(ATURAN.lansia.tugas(k)).toMatchObject([{ tindakan: 'paraf', peran: 'sekretaris' }]);
  });
});
