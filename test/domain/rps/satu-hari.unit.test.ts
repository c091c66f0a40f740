import { ATURAN } from '../../../domain/layanan.ts';
import { jatuhBerikut } from '../../../domain/kasus/waktu-jatuh.ts';
import type { IsiRps, KeadaanRps } from '../../../domain/rps/keadaan.ts';
import { bacaEskalasi, jalankan, tunggu } from '../../support/pembangun/jalankan.ts';
import { type LaporanBerbeda, rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { HARI, JAM, pada } from '../../support/pembangun/waktu.ts';

const dinilai = (
  menit: number,
  rekomendasi: IsiRps['catatAsesmenAwal']['rekomendasi'],
  o: LaporanBerbeda = {},
) =>
  jalankan(ATURAN.rps, rps('asesmenAwal', o), [
    tindakanRps('catatAsesmenAwal', { waktu: pada(menit), isi: { rekomendasi } }),
  ]);
const jejak = (k: KeadaanRps, sampai: number) =>
  tunggu(ATURAN.rps, k, pada(sampai)).peristiwa.map((p) => [p.jenis, p.waktu, bacaEskalasi(p)?.kepada]);

const KE_KABID = ['eskalasi', pada(HARI), ['kabid-rehsos']];
const KE_KADIS = ['eskalasi', pada(HARI + JAM), ['kabid-rehsos', 'kadis']];
const PINDAH = ['pindahOtomatis', pada(HARI), undefined];

describe('1×24 hours without a decision', () => {
  it.each(['layananRps', 'selesaikanLangsung'] as const)(
    'and a recommendation %s: escalates and moves',
    (rekomendasi) => {
      expect(jejak(dinilai(JAM, rekomendasi), 2 * HARI)).toEqual([
        KE_KABID,
        PINDAH,
        ['eskalasi', pada(HARI + 120), ['petugas-rps']],
      ]);
    },
  );

  it.each<[string, KeadaanRps]>([
    ['without an initial assessment', rps('asesmenAwal')],
    ['where the assessment recommends refusal', dinilai(JAM, 'tolak')],
    ['where it recommends an emergency referral', dinilai(JAM, 'rujukDarurat')],
    [
      'where the office chose escalate only',
      dinilai(JAM, 'layananRps', { standar: { tanpaKeputusan: 'eskalasiSaja' } }),
    ],
  ])('%s: stays and escalates to kabid and kadis', (_, k) => {
    expect(jejak(k, 10 * HARI)).toEqual([KE_KABID, KE_KADIS]);
    expect(tunggu(ATURAN.rps, k, pada(10 * HARI)).k.tahap).toBe(k.tahap);
  });

  it('assessed only afterwards: stays', () => {
    const k = jalankan(ATURAN.rps, tunggu(ATURAN.rps, rps('asesmenAwal'), pada(HARI + 1)).k, [
      tindakanRps('catatAsesmenAwal', { waktu: pada(HARI + 1) }),
    ]);
    expect(tunggu(ATURAN.rps, k, pada(10 * HARI)).k.tahap).toBe('keputusan');
  });

  it('assessed in the very last moment: moves', () => {
    expect(tunggu(ATURAN.rps, dinilai(HARI, 'layananRps'), pada(HARI)).k.tahap).toBe('pendekatanAwal');
  });

  it('reopened: a person decides', () => {
    const tutup = jalankan(ATURAN.rps, dinilai(JAM, 'layananRps'), [
      tindakanRps('selesaikanLangsung', { waktu: pada(2 * JAM) }),
      tindakanRps('bukaKembali', { waktu: pada(3 * JAM) }),
    ]);
    expect(tutup.tahap).toBe('keputusan');
    expect(jejak(tutup, 10 * HARI)).toEqual([KE_KABID, KE_KADIS]);
  });
});

const sesudah = () => tunggu(ATURAN.rps, dinilai(JAM, 'layananRps'), pada(HARI));

describe('the automatic move', () => {
  it('is the system on the basis of the standard', () => {
    expect(sesudah().peristiwa.at(-1)).toMatchObject({
      jenis: 'pindahOtomatis',
      ke: 'pendekatanAwal',
      oleh: { jenis: 'sistem', dasar: 'standar' },
    });
    expect(sesudah().k.langkahSelesai.at(-1)).toMatchObject({ sop: 3, oleh: 'sistem' });
  });

  it('takes no bed, starts no 7 days and sets a deadline for the reception', () => {
    const { k } = sesudah();
    expect(k).not.toHaveProperty('tempatTidur');
    expect(k).not.toHaveProperty('masukPada');
    const jalan = k.tenggat.filter((t) => t.berakhirPada === undefined);
    expect(jalan).toMatchObject([{ kunci: 'penerimaan', batas: pada(HARI + 120) }]);
  });

  it('raises the version, so that a decision made on the old one is refused', () => {
    const k = dinilai(JAM, 'layananRps');
    expect(sesudah().k.versi).toBe(k.versi + 1);
  });

  it('happens at its time also where the worker comes late', () => {
    expect(tunggu(ATURAN.rps, dinilai(JAM, 'layananRps'), pada(5 * HARI)).peristiwa[1]?.waktu).toBe(
      pada(HARI),
    );
  });

  it('does not happen a moment too early', () => {
    expect(tunggu(ATURAN.rps, dinilai(JAM, 'layananRps'), pada(HARI - 1)).peristiwa).toEqual([]);
  });

  it.each(['terimaDiRps', 'selesaikanLangsung', 'tolak'] as const)('does not happen after %s', (jenis) => {
    const k = jalankan(ATURAN.rps, dinilai(JAM, 'layananRps'), [
      tindakanRps(jenis, { waktu: pada(2 * JAM) }),
    ]);
    expect(jejak(k, 10 * HARI).map(([j]) => j)).not.toContain('pindahOtomatis');
  });
});

describe('the clock of 1×24 hours', () => {
  it('starts when the report was received complete, not when it was typed in', () => {
    const k = rps('asesmenAwal', { isi: { diterimaPada: pada(-8 * JAM) } });
    expect(k.tenggat).toMatchObject([{ kunci: 'keputusan', mulai: pada(-8 * JAM), batas: pada(16 * JAM) }]);
  });

  it('is one for the assessment and the decision', () => {
    const k = dinilai(20 * JAM, 'layananRps');
    expect(k.tenggat).toMatchObject([{ id: 'keputusan#1', batas: pada(HARI) }]);
    expect(jatuhBerikut(ATURAN.rps, k)).toMatchObject({ pada: pada(HARI) });
  });

  it('does not move a report typed in after its 24 hours: one alarm and not a volley', () => {
    const k = dinilai(0, 'layananRps', { isi: { diterimaPada: pada(-10 * HARI) } });
    expect(jejak(k, HARI)).toEqual([['eskalasi', pada(0), ['kabid-rehsos', 'kadis']]]);
  });
});
