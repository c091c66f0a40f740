import { ATURAN } from '../../../domain/layanan.ts';
import { TAHAP_LANSIA, type TahapLansia } from '../../../domain/lansia/keadaan.ts';
import { jalankan, jawaban } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { pada } from '../../support/pembangun/waktu.ts';

const TERTUTUP: TahapLansia[] = ['selesai', 'ditolak', 'dibatalkan'];
const TERBUKA = TAHAP_LANSIA.filter((t) => !TERTUTUP.includes(t));
const tutup = (tahap: TahapLansia) => jalankan(ATURAN.lansia, lansia(tahap), [tindakanLansia('batalkan')]);
const buka = (k: ReturnType<typeof tutup>) =>
  jalankan(ATURAN.lansia, k, [tindakanLansia('bukaKembali', { waktu: pada(60) })]);

describe.each(TERBUKA)('a case cancelled in %s', (tahap) => {
  it('is closed: no clock runs, no task waits, nothing falls due', () => {
    const k = tutup(tahap);
    expect(k.tahap).toBe('dibatalkan');
    expect(k.tenggat.every((t) => t.berakhirPada !== undefined)).toBe(true);
    expect(ATURAN.lansia.tugas(k)).toEqual([]);
  });

  it('goes back there when it is opened again, version and history going on', () => {
    const k = buka(tutup(tahap));
    expect(k).toMatchObject({ tahap, versi: tutup(tahap).versi + 1, urutan: tutup(tahap).urutan + 1 });
  });

  it('has the clock of the stage started anew from the reopening', () => {
    const jalan = buka(tutup(tahap)).tenggat.filter((t) => t.berakhirPada === undefined);
    expect(jalan.map((t) => t.mulai)).toEqual([pada(60)]);
    expect(jalan[0]?.id).toMatch(/#2$/);
  });
});

describe('opening again', () => {
  it.each<[TahapLansia, string]>([
    ['selesai', 'pengiriman'],
    ['ditolak', 'permohonan'],
  ])('takes a case that ended as %s back to %s', (akhir, tahap) =>
    expect(buka(lansia(akhir)).tahap).toBe(tahap),
  );

  it('takes a case that was ended without a place back to the decision', () => {
    const k = jalankan(ATURAN.lansia, lansia('keputusanUlang'), [tindakanLansia('akhiriTanpaPenempatan')]);
    expect(buka(k).tahap).toBe('keputusanUlang');
  });

  it('works again after a second end, which was elsewhere', () => {
    const k = buka(lansia('ditolak'));
    const lanjut = jalankan(ATURAN.lansia, k, [
      tindakanLansia('nyatakanLengkap'),
      tindakanLansia('batalkan'),
    ]);
    expect(buka(lanjut).tahap).toBe('penugasan');
  });

  it.each(TERBUKA)('means nothing in %s', (tahap) => {
    expect(jawaban(ATURAN.lansia, lansia(tahap), tindakanLansia('bukaKembali'))).toBe('kasusMasihTerbuka');
  });

  it.each(TERTUTUP)('is all that a case in %s takes: not even a note', (tahap) => {
    expect(jawaban(ATURAN.lansia, lansia(tahap), tindakanLansia('catat'))).toBe('kasusTertutup');
  });
});
