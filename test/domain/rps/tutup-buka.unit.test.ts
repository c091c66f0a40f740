import { ATURAN } from '../../../domain/layanan.ts';
import type { JenisRps, KeadaanRps, TahapRps } from '../../../domain/rps/keadaan.ts';
import { jalankan, jawaban, tunggu } from '../../support/pembangun/jalankan.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { HARI, pada } from '../../support/pembangun/waktu.ts';

const TERBUKA = ['asesmenAwal', 'keputusan', 'pendekatanAwal', 'asesmen', 'bimbingan'] as const;
const lakukan = (k: KeadaanRps, waktu: string, ...jenis: JenisRps[]) =>
  jalankan(
    ATURAN.rps,
    k,
    jenis.map((j) => tindakanRps(j, { waktu })),
  );
const jalan = (k: KeadaanRps) => k.tenggat.filter((t) => t.berakhirPada === undefined).map((t) => t.kunci);

describe.each(TERBUKA)('a stay cancelled in %s', (tahap) => {
  it('is closed: no clock runs, no task waits, nothing falls due', () => {
    const k = lakukan(rps(tahap), pada(1), 'batalkan');
    expect(jalan(k)).toEqual([]);
    expect(ATURAN.rps.tugas(k)).toEqual([]);
    expect(tunggu(ATURAN.rps, k, pada(30 * HARI)).peristiwa).toEqual([]);
  });
  it('takes nothing but its reopening, not even a note', () => {
    expect(jawaban(ATURAN.rps, lakukan(rps(tahap), pada(1), 'batalkan'), tindakanRps('catat'))).toBe(
      'kasusTertutup',
    );
  });
});

describe('opening again', () => {
  it.each<[TahapRps, TahapRps]>([
    ['asesmenAwal', 'asesmenAwal'],
    ['keputusan', 'keputusan'],
    ['pendekatanAwal', 'pendekatanAwal'],
    ['asesmen', 'pendekatanAwal'],
    ['bimbingan', 'pendekatanAwal'],
  ])('a stay that ended in %s goes on in %s', (tahap, ke) => {
    expect(lakukan(rps(tahap), pada(1), 'batalkan', 'bukaKembali').tahap).toBe(ke);
  });

  it('a refused report comes back to the decision', () => {
    expect(lakukan(rps('dirujuk'), pada(1), 'bukaKembali').tahap).toBe('keputusan');
  });

  it.each(TERBUKA)('means nothing in %s', (tahap) => {
    expect(jawaban(ATURAN.rps, rps(tahap), tindakanRps('bukaKembali'))).toBe('kasusMasihTerbuka');
  });

  it('the clock of 24 hours keeps its start', () => {
    const k = lakukan(rps('dirujuk'), pada(60), 'bukaKembali');
    expect(k.tenggat.at(-1)).toMatchObject({ id: 'keputusan#2', mulai: pada(0), batas: pada(HARI) });
  });
});

const kembali = () => lakukan(rps('selesai'), pada(2 * HARI), 'bukaKembali');

describe('a client who comes back', () => {
  it('is received again, without the bed and the disposition of then', () => {
    expect(kembali().tahap).toBe('pendekatanAwal');
    expect(kembali()).not.toHaveProperty('tempatTidur');
    expect(kembali()).not.toHaveProperty('penyaluran');
    expect(ATURAN.rps.tugas(kembali())).toMatchObject([{ tindakan: 'terimaKlien' }]);
  });

  it('keeps the first start of the 7 days, before and after the reception', () => {
    const diterima = lakukan(kembali(), pada(2 * HARI), 'terimaKlien');
    for (const k of [kembali(), diterima]) {
      const tinggal = k.tenggat.filter((t) => t.kunci === 'tinggal' && t.berakhirPada === undefined);
      expect(tinggal).toMatchObject([{ mulai: pada(0), batas: pada(7 * HARI) }]);
    }
    expect(diterima.masukPada).toBe(pada(0));
  });

  it('goes on where the stay was: no second registration', () => {
    expect(lakukan(kembali(), pada(2 * HARI), 'terimaKlien').tahap).toBe('bimbingan');
    const dariAsesmen = lakukan(rps('asesmen'), pada(1), 'salurkan', 'bukaKembali', 'terimaKlien');
    expect(dariAsesmen.tahap).toBe('asesmen');
  });

  it('who left before the registration is registered now', () => {
    const k = lakukan(
      rps('pendekatanAwal'),
      pada(1),
      'terimaKlien',
      'salurkan',
      'bukaKembali',
      'terimaKlien',
    );
    expect(k.tahap).toBe('pendekatanAwal');
    expect(ATURAN.rps.tugas(k)).toMatchObject([{ tindakan: 'registrasi' }]);
  });

  it('cannot come back before having left', () => {
    const t = tindakanRps('terimaKlien', { waktu: pada(2 * HARI), isi: { terjadiPada: pada(-1) } });
    expect(jawaban(ATURAN.rps, kembali(), t)).toBe('waktuTidakSah');
  });

  it('after the 7 days raises one alarm at once', () => {
    const k = lakukan(tunggu(ATURAN.rps, rps('bimbingan'), pada(9 * HARI)).k, pada(9 * HARI), 'salurkan');
    const { peristiwa } = tunggu(ATURAN.rps, lakukan(k, pada(10 * HARI), 'bukaKembali'), pada(10 * HARI));
    expect(peristiwa).toMatchObject([{ isi: { kunci: 'tinggal', ke: 3 }, waktu: pada(10 * HARI) }]);
  });
});
