import type { Pengangkatan } from '../../../domain/kantor/angkat.ts';
import { periksaPengangkatan } from '../../../domain/kantor/angkat.ts';
import type { PemangkuKantor } from '../../../domain/kantor/kantor.ts';
import { kantor, pangku } from './kantor-uji.ts';

const SK = { nomor: '800/1/2026', tanggal: '2026-01-02' };
const hasna = pangku('kabid', 'hasna', 'definitif', '2020-01-01');
const hasnaSampaiFebruari = pangku('kabid', 'hasna', 'definitif', '2020-01-01', '2026-02-28');
const syamsulPlt = pangku('kabid', 'syamsul', 'plt', '2026-01-01', '2026-01-31');
const syamsulPlh = pangku('kabid', 'syamsul', 'plh', '2026-01-05', '2026-01-09');

const usul = (u: Partial<Pengangkatan>): Pengangkatan => ({
  jabatanId: 'kabid',
  orangId: 'andi',
  sifat: 'definitif',
  mulai: '2026-01-05',
  ...u,
});
const plt = (u: Partial<Pengangkatan> = {}) => usul({ sifat: 'plt', sampai: '2026-01-09', dasar: SK, ...u });
const plh = (u: Partial<Pengangkatan> = {}) => plt({ sifat: 'plh', ...u });
const tolak = (u: Pengangkatan, ...pemangku: PemangkuKantor[]) =>
  periksaPengangkatan(kantor(pemangku, ['murni']), u);

describe('a decree and its days', () => {
  it.each<[string, Pengangkatan, string, string]>([
    [
      'ends before it starts',
      plt({ sampai: '2026-01-04' }),
      'sampai',
      'Tanggal akhir tidak boleh sebelum tanggal mulai.',
    ],
    [
      'Plt without a decree',
      plt({ dasar: undefined }),
      'dasar',
      'Plt perlu nomor dan tanggal surat keputusannya.',
    ],
    [
      'Plh without a decree',
      plh({ dasar: undefined }),
      'dasar',
      'Plh perlu nomor dan tanggal surat keputusannya.',
    ],
    [
      'Plt without an end',
      plt({ sampai: undefined }),
      'sampai',
      'Plt perlu tanggal akhir menurut surat keputusannya.',
    ],
    [
      'Plh without an end',
      plh({ sampai: undefined }),
      'sampai',
      'Plh perlu tanggal akhir menurut surat keputusannya.',
    ],
  ])('%s: refused at its place', (_, u, lokasi, pesan) => {
    expect(tolak(u, hasna)).toMatchObject({ kode: 'isiTidakSah', kesalahan: [{ lokasi, pesan }] });
  });

  it('of one day is valid', () => {
    expect(tolak(plt({ sampai: '2026-01-05' }))).toBeNull();
  });

  it('a definitive holder needs neither decree nor end', () => {
    expect(tolak(usul({}))).toBeNull();
  });
});

describe('who can be appointed', () => {
  it('nobody of another office', () => {
    expect(tolak(usul({ orangId: 'asing' }))?.kesalahan).toEqual([
      { lokasi: 'orangId', pesan: 'Orang ini tidak ada di kantor Anda.' },
    ]);
  });

  it('nobody whose account is inactive', () => {
    expect(tolak(usul({ orangId: 'murni' }))?.pesan).toBe(
      'murni sedang nonaktif. Aktifkan dulu sebelum diangkat.',
    );
  });
});

describe('one holder of a post on one day', () => {
  it.each<[string, Pengangkatan, PemangkuKantor, string]>([
    [
      'a second definitive holder',
      usul({}),
      hasna,
      'hasna adalah pejabat definitif jabatan ini tanpa batas waktu.',
    ],
    [
      'a definitive holder while a Plt runs',
      usul({ mulai: '2026-01-31' }),
      syamsulPlt,
      'syamsul adalah Plt jabatan ini sampai 31-01-2026.',
    ],
    ['a Plt where there is a definitive holder', plt(), hasna, 'hasna adalah pejabat definitif jabatan ini'],
    ['a second Plt', plt(), syamsulPlt, 'syamsul adalah Plt jabatan ini sampai 31-01-2026.'],
    [
      'a Plt whose last day is the first of the next holder',
      plt({ mulai: '2025-12-29', sampai: '2026-01-01' }),
      syamsulPlt,
      'syamsul adalah Plt',
    ],
  ])('%s is refused, with who holds it until when', (_, u, ada, pesan) => {
    const hasil = tolak(u, ada);
    expect(hasil?.kode).toBe('jabatanTerisi');
    expect(hasil?.pesan).toContain(pesan);
  });

  it('a second Plh is refused, with who it is', () => {
    const hasil = tolak(plh({ mulai: '2026-01-09' }), hasna, syamsulPlh);
    expect(hasil).toMatchObject({ kode: 'jabatanTerisi' });
    expect(hasil?.pesan).toContain('syamsul adalah Plh jabatan ini sampai 09-01-2026');
  });

  it('the next may begin on the day after', () => {
    expect(tolak(usul({ mulai: '2026-02-01' }), syamsulPlt)).toBeNull();
    expect(tolak(plt({ mulai: '2026-03-01', sampai: '2026-03-31' }), hasnaSampaiFebruari)).toBeNull();
    expect(tolak(plh({ mulai: '2026-01-10', sampai: '2026-01-12' }), hasna, syamsulPlh)).toBeNull();
  });

  it('another post is another matter', () => {
    expect(tolak(usul({ jabatanId: 'kadis', orangId: 'hasna' }), hasna)).toBeNull();
  });
});

describe('a Plh stands in for somebody', () => {
  it('beside the definitive holder', () => expect(tolak(plh(), hasna)).toBeNull());

  it.each([
    ['of a vacant post', []],
    ['longer than the holder stays', [pangku('kabid', 'hasna', 'definitif', '2020-01-01', '2026-01-08')]],
    ['before the holder comes', [pangku('kabid', 'hasna', 'definitif', '2026-01-06')]],
    ['beside a Plt', [syamsulPlt]],
  ])('not %s', (_, pemangku) => {
    expect(tolak(plh(), ...pemangku)?.kode).toBe('jabatanTanpaDefinitif');
  });

  it('also over a change of holders without a gap', () => {
    const baru = pangku('kabid', 'murni', 'definitif', '2026-01-07');
    expect(tolak(plh(), pangku('kabid', 'hasna', 'definitif', '2020-01-01', '2026-01-06'), baru)).toBeNull();
  });

  it('not for himself or herself', () => {
    expect(tolak(plh({ orangId: 'hasna' }), hasna)?.kesalahan?.[0]?.lokasi).toBe('orangId');
  });
});
