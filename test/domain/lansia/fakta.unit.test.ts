import { ATURAN } from '../../../domain/layanan.ts';
import type { KeadaanLansia } from '../../../domain/lansia/keadaan.ts';
import { jalankan, penolakanAtas } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { HARI, pada } from '../../support/pembangun/waktu.ts';

// The letter was signed at minute 0 and the journey began at minute 60.
const berangkat = () =>
  jalankan(ATURAN.lansia, lansia('pengiriman'), [tindakanLansia('berangkatkan', { waktu: pada(60) })]);
const alasanTerlambat = 'Tidak ada sinyal.';

const FAKTA: ['berangkatkan' | 'catatSerahTerima' | 'catatPenolakanUpt', KeadaanLansia, number][] = [
  ['berangkatkan', lansia('pengiriman'), 0],
  ['catatSerahTerima', berangkat(), 60],
  ['catatPenolakanUpt', berangkat(), 60],
];

const salah = (lokasi: string) => ({ kode: 'waktuTidakSah', lokasi: [lokasi] });

describe.each(FAKTA)('%s says when it happened', (jenis, k, sebelumnya) => {
  const tolak = (dicatat: number, terjadi: number, alasan?: string) =>
    penolakanAtas(
      ATURAN.lansia,
      k,
      tindakanLansia(jenis, {
        waktu: pada(dicatat),
        isi: { terjadiPada: pada(terjadi), ...(alasan !== undefined && { alasanTerlambat: alasan }) },
      }),
    );

  it('now', () => expect(tolak(100, 100)).toBeNull());
  it('not in the future', () => expect(tolak(100, 101)).toEqual(salah('terjadiPada')));
  it('at the moment of the fact before it', () => expect(tolak(100, sebelumnya)).toBeNull());
  it('not before the fact before it', () => expect(tolak(100, sebelumnya - 1)).toEqual(salah('terjadiPada')));
  it('24 hours ago without a reason', () => expect(tolak(200 + HARI, 200)).toBeNull());
  it('longer ago only with a reason', () => {
    expect(tolak(201 + HARI, 200)).toEqual(salah('alasanTerlambat'));
    expect(tolak(201 + HARI, 200, alasanTerlambat)).toBeNull();
  });
});

const dikunjungi = (menit: number) => {
  const t = tindakanLansia('kirimAsesmen');
  const isi = { lembarAsesmen: { ...t.isi.lembarAsesmen, dikunjungiPada: pada(menit) } };
  return penolakanAtas(ATURAN.lansia, lansia('asesmen'), { ...t, isi });
};

describe('kirimAsesmen', () => {
  it('has no visit in the future', () => {
    expect(dikunjungi(0)).toBeNull();
    expect(dikunjungi(1)).toEqual({ kode: 'waktuTidakSah', lokasi: ['lembarAsesmen.dikunjungiPada'] });
  });
});

describe('the letter', () => {
  it('is a fact too: no journey before it was signed', () => {
    const k = jalankan(ATURAN.lansia, lansia('tandaTangan'), [
      tindakanLansia('tandaTangan', { waktu: pada(30) }),
      tindakanLansia('terimaRekomendasi', { waktu: pada(31) }),
      tindakanLansia('terimaRekomendasi', { waktu: pada(31), peran: 'kabid-rehsos' }),
    ]);
    const tolak = (menit: number) =>
      penolakanAtas(
        ATURAN.lansia,
        k,
        tindakanLansia('berangkatkan', { waktu: pada(60), isi: { terjadiPada: pada(menit) } }),
      );
    expect(tolak(29)).toEqual({ kode: 'waktuTidakSah', lokasi: ['terjadiPada'] });
    expect(tolak(30)).toBeNull();
  });
});
