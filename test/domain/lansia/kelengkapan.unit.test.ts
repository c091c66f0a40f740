import { ATURAN } from '../../../domain/layanan.ts';
import { dimintaDari } from '../../../domain/lansia/kelengkapan.ts';
import type { KeadaanLansia } from '../../../domain/lansia/keadaan.ts';
import { jalankan, jawaban } from '../../support/pembangun/jalankan.ts';
import { dokumen, lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';

const minta = tindakanLansia('mintaKelengkapan');
const diminta = (dari: 'petugas-desa' | 'petugas-dinsos') =>
  jalankan(ATURAN.lansia, lansia('permohonan'), [[minta, { kelengkapanDari: dari }]]);
const tugas = (k: KeadaanLansia) => ATURAN.lansia.tugas(k).map((t) => [t.tindakan, t.peran]);
const PERIKSA = [['nyatakanLengkap', 'petugas-dinsos']];

describe('papers that were asked for', () => {
  it.each(['petugas-desa', 'petugas-dinsos'] as const)('are waited for from the %s', (dari) => {
    expect(tugas(diminta(dari))).toEqual([['lampirkanDokumen', dari]]);
  });

  it.each([
    ['lampirkanDokumen', [tindakanLansia('lampirkanDokumen'), { dokumen: dokumen('kk') }] as const],
    ['koreksiData', tindakanLansia('koreksiData')],
  ])('after %s the office looks again', (_, langkah) => {
    const k = jalankan(ATURAN.lansia, diminta('petugas-desa'), [langkah]);
    expect(k.kelengkapanDiminta).toBeUndefined();
    expect(tugas(k)).toEqual(PERIKSA);
  });

  it.each(['catat', 'beriDispensasi'] as const)('after %s they are still waited for', (jenis) => {
    const k = jalankan(ATURAN.lansia, diminta('petugas-desa'), [tindakanLansia(jenis)]);
    expect(tugas(k)).toEqual([['lampirkanDokumen', 'petugas-desa']]);
  });

  it.each([
    ['nyatakanLengkap', 'penugasan'],
    ['tolak', 'ditolak'],
  ] as const)('do not keep the office from %s, which ends the request', (jenis, tahap) => {
    expect(jawaban(ATURAN.lansia, diminta('petugas-desa'), tindakanLansia(jenis))).toBe(tahap);
    const k = jalankan(ATURAN.lansia, diminta('petugas-desa'), [tindakanLansia(jenis)]);
    expect(k.kelengkapanDiminta).toBeUndefined();
  });

  it('can be asked for again', () => {
    const lagi = [minta, { kelengkapanDari: 'petugas-desa' }] as const;
    const k = jalankan(ATURAN.lansia, diminta('petugas-desa'), [tindakanLansia('lampirkanDokumen'), lagi]);
    expect(tugas(k)).toEqual([['lampirkanDokumen', 'petugas-desa']]);
  });

  it('of an entry from before somebody was asked: the office goes on waiting for itself', () => {
    const lama = jalankan(ATURAN.lansia, lansia('permohonan'), [[minta, {}]]);
    expect(lama.kelengkapanDiminta).toEqual(minta.isi);
    expect(tugas(lama)).toEqual(PERIKSA);
    const k = jalankan(ATURAN.lansia, lama, [tindakanLansia('lampirkanDokumen')]);
    expect(k.kelengkapanDiminta).toEqual(minta.isi);
  });
});

describe('of whom they are asked', () => {
  it.each([
    ['petugas-desa', ['petugas-dinsos', 'petugas-desa'], 'petugas-desa'],
    ['petugas-desa', ['petugas-dinsos'], 'petugas-dinsos'],
    ['petugas-dinsos', ['petugas-dinsos', 'petugas-desa'], 'petugas-dinsos'],
    ['peksos', ['petugas-desa'], 'petugas-dinsos'],
    [undefined, ['petugas-desa'], 'petugas-dinsos'],
  ] as const)('handed in by %s, where there are %o: %s', (pemohon, pemegang, dari) => {
    expect(dimintaDari(pemohon, pemegang)).toBe(dari);
  });
});
