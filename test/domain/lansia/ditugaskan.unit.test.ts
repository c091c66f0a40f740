import { ATURAN } from '../../../domain/layanan.ts';
import type { KeadaanLansia } from '../../../domain/lansia/keadaan.ts';
import { jalankan, jawaban } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { PEKSOS, PEKSOS_LAIN } from '../../support/pembangun/pelaku.ts';
import { selDiizinkan } from '../kasus/harapan.ts';
import { HANYA_DITUGASKAN_LANSIA, MATRIKS_LANSIA } from './matriks-tangan.ts';

const milikPetugas = selDiizinkan(MATRIKS_LANSIA).filter(
  (s) => s.peran === 'peksos' && HANYA_DITUGASKAN_LANSIA.some((j) => j === s.jenis),
);
const oleh = (k: KeadaanLansia, jenis: (typeof milikPetugas)[number]['jenis'], pelaku = PEKSOS_LAIN) =>
  jawaban(ATURAN.lansia, k, tindakanLansia(jenis, { pelaku }));

describe('the assigned peksos', () => {
  it.each(milikPetugas)('alone of the peksos does $jenis in $tahap', ({ tahap, jenis }) => {
    expect(oleh(lansia(tahap), jenis)).toBe('bukanPetugasDitugaskan');
  });

  it('is whoever tugaskanPeksos named', () => {
    expect(lansia('asesmen').petugas).toEqual({ orangId: PEKSOS.orangId });
  });

  it('changes with alihkanPetugas: the former one is turned away, the new one works', () => {
    const k = jalankan(ATURAN.lansia, lansia('asesmen'), [tindakanLansia('alihkanPetugas')]);
    expect(oleh(k, 'kirimAsesmen', PEKSOS)).toBe('bukanPetugasDitugaskan');
    expect(oleh(k, 'kirimAsesmen', PEKSOS_LAIN)).toBe('administrasi');
  });

  it('is nobody before the assignment: then no peksos corrects data', () => {
    expect(oleh(lansia('permohonan'), 'koreksiData', PEKSOS)).toBe('bukanPetugasDitugaskan');
  });

  it.each(['catat', 'lampirkanDokumen'] as const)('is not needed for %s: any peksos may', (jenis) => {
    expect(jawaban(ATURAN.lansia, lansia('asesmen'), tindakanLansia(jenis, { pelaku: PEKSOS_LAIN }))).toBe(
      'tetap',
    );
  });

  it('does not stand in the way of a petugas-dinsos who corrects data', () => {
    expect(jawaban(ATURAN.lansia, lansia('asesmen'), tindakanLansia('koreksiData'))).toBe('tetap');
  });
});
