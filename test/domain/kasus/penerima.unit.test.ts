import { cariPenerima, type JabatanTerisi, PENGAWAS_KASUS, sasaran } from '../../../domain/kasus/penerima.ts';
import type { Peran, Tujuan } from '../../../domain/kata.ts';
import type { KeadaanLansia } from '../../../domain/lansia/keadaan.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { lansia } from '../../support/pembangun/lansia.ts';
import { PEKSOS } from '../../support/pembangun/pelaku.ts';
import { rps } from '../../support/pembangun/rps.ts';

type Sifat = 'definitif' | 'plt' | 'plh';
const jabatan = (
  peran: Peran,
  atasanId: string | null,
  pemangku: [string, Sifat][] = [],
  kontakPiket = false,
): JabatanTerisi => ({
  jabatanId: peran,
  peran,
  atasanId,
  kontakPiket,
  pemangku: pemangku.map(([orangId, sifat]) => ({ orangId, sifat })),
});
const kasi = (...p: [string, Sifat][]) => jabatan('kasi-rehsos', 'kabid-rehsos', p);
const kabid = (...p: [string, Sifat][]) => jabatan('kabid-rehsos', 'kadis', p);
const kadis = (...p: [string, Sifat][]) => jabatan('kadis', null, p);
const cari = (struktur: JabatanTerisi[], orangId?: string) =>
  cariPenerima({ peran: 'kasi-rehsos', ...(orangId !== undefined && { orangId }) }, struktur).map((p) => [
    p.orangId,
    p.lewat,
  ]);

describe('a rung goes to', () => {
  it.each<[string, JabatanTerisi[], string | undefined, [string, string][]]>([
    [
      'the assignee',
      [kasi(['ani', 'definitif']), kabid(['budi', 'definitif'])],
      'budi',
      [['budi', 'penanggung']],
    ],
    ['else the holder of the position', [kasi(['ani', 'definitif'])], 'pergi', [['ani', 'pemangku']]],
    [
      'the Plh while the holder is away',
      [kasi(['ani', 'definitif'], ['citra', 'plh'])],
      undefined,
      [['citra', 'pltPlh']],
    ],
    ['the Plt of a vacant post', [kasi(['citra', 'plt'])], undefined, [['citra', 'pltPlh']]],
    ['else the position above', [kasi(), kabid(['budi', 'definitif'])], undefined, [['budi', 'atasan']]],
    ['else the one above that', [kasi(), kabid(), kadis(['dewi', 'plt'])], undefined, [['dewi', 'atasan']]],
    [
      'else the duty contact',
      [kasi(), jabatan('admin', null, [['eka', 'definitif']], true)],
      undefined,
      [['eka', 'kontakPiket']],
    ],
  ])('%s', (_, struktur, orangId, penerima) => expect(cari(struktur, orangId)).toEqual(penerima));

  it('every supervisor, as found nobody, where nobody is found', () => {
    const penerima = cariPenerima({ peran: 'kasi-rehsos' }, [kasi(), kabid()]);
    expect(penerima).toEqual(PENGAWAS_KASUS.map((peran) => ({ orangId: null, peran, lewat: 'tidakAda' })));
  });

  it('one person once, also with two positions', () => {
    const dua = { ...kasi(['ani', 'definitif']), jabatanId: 'kasi-2' };
    expect(cari([kasi(['ani', 'definitif']), dua])).toEqual([['ani', 'pemangku']]);
  });

  it('somebody also where positions are each other superior', () => {
    const melingkar = [
      { ...kasi(), atasanId: 'kabid-rehsos' },
      { ...kabid(), atasanId: 'kasi-rehsos' },
    ];
    expect(cari(melingkar).every(([, lewat]) => lewat === 'tidakAda')).toBe(true);
  });
});

describe('penanggung', () => {
  const penanggung = (k: KeadaanLansia) => sasaran('penanggung', k, ATURAN.lansia.tugas(k));

  it('is the officer in charge, where the case waits for them', () => {
    expect(penanggung(lansia('asesmen'))).toEqual({ peran: 'peksos', orangId: PEKSOS.orangId });
  });
  it.each([
    ['paraf', 'kabid-rehsos'],
    ['tandaTangan', 'kadis'],
    ['keputusanUlang', 'kabid-rehsos'],
  ] as const)('in %s is the %s, whom the case waits for, and not the officer', (tahap, peran) => {
    expect(penanggung(lansia(tahap))).toEqual({ peran });
  });
  it('is, where there is no officer yet, whom the case waits for', () => {
    const k = rps('asesmenAwal');
    expect(sasaran('penanggung', k, ATURAN.rps.tugas(k))).toEqual({ peran: 'peksos' });
  });
  it('is the officer in charge where the case waits for nobody', () => {
    expect(sasaran('penanggung', lansia('paraf'), [])).toEqual({ peran: 'peksos', orangId: PEKSOS.orangId });
  });
});

describe('a role that a rung names', () => {
  const paraf = (ke: Peran | null): KeadaanLansia => ({
    ...lansia('paraf'),
    parafDialihkan: { dari: 'kabid-rehsos', ke },
  });
  const kepada = (tujuan: Tujuan, k: KeadaanLansia) => sasaran(tujuan, k, ATURAN.lansia.tugas(k));

  it('is meant itself', () => expect(kepada('kadis', lansia('paraf'))).toEqual({ peran: 'kadis' }));
  it('whose paraf has passed on is not: whoever may give it is', () => {
    expect(kepada('kabid-rehsos', paraf('sekretaris'))).toEqual({ peran: 'sekretaris' });
    expect(kepada('penanggung', paraf('sekretaris'))).toEqual({ peran: 'sekretaris' });
    expect(kepada('kadis', paraf('sekretaris'))).toEqual({ peran: 'kadis' });
  });
  it('whose paraf nobody may give yet: who is asked to appoint somebody', () => {
    expect(kepada('kabid-rehsos', paraf(null))).toEqual({ peran: 'kadis' });
  });
});
