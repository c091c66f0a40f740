import { tenggatTerdekat, terlambatPada } from '../../../domain/kasus/tenggat.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { TahapLansia } from '../../../domain/lansia/keadaan.ts';
import { jalankan, tunggu } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { HARI, pada } from '../../support/pembangun/waktu.ts';

const jalan = (tahap: TahapLansia) => lansia(tahap).tenggat.filter((t) => t.berakhirPada === undefined);

// From 09:00 on a Monday: seven working hours end at 09:00 on Tuesday, a calendar day later.
describe('the clock of each stage', () => {
  it.each<[TahapLansia, string, number, 'standar' | 'pengingat']>([
    ['penugasan', 'penugasanAsesmen', 30, 'standar'],
    ['asesmen', 'penugasanAsesmen', 30, 'standar'],
    ['administrasi', 'administrasi', 2, 'standar'],
    ['paraf', 'paraf', 5, 'standar'],
    ['penyerahan', 'penyerahan', 3, 'standar'],
    ['permohonan', 'permohonan', HARI, 'pengingat'],
    ['tandaTangan', 'tandaTangan', HARI, 'pengingat'],
    ['keputusanUlang', 'keputusanUlang', HARI, 'pengingat'],
    ['pengiriman', 'pengiriman', 3 * HARI, 'pengingat'],
  ])('in %s is %s, due after %i minutes: %s', (tahap, kunci, menit, sifat) => {
    expect(jalan(tahap)).toMatchObject([{ kunci, sifat, batas: pada(menit) }]);
  });

  it.each<TahapLansia>(['selesai', 'ditolak', 'dibatalkan'])('is none in %s', (tahap) =>
    expect(jalan(tahap)).toEqual([]),
  );

  it('is none where the office sets no reminder', () => {
    const k = lansia('paraf');
    Reflect.deleteProperty(k.standar.tenggat, 'tandaTangan');
    const sesudah = jalankan(ATURAN.lansia, k, [tindakanLansia('paraf')]);
    expect(sesudah.tenggat.filter((t) => t.berakhirPada === undefined)).toEqual([]);
  });
});

describe('the 30 minutes', () => {
  it('start when the file is declared complete and go on through penugasan and asesmen', () => {
    const k = jalankan(ATURAN.lansia, lansia('permohonan'), [
      tindakanLansia('nyatakanLengkap', { waktu: pada(5) }),
      tindakanLansia('tugaskanPeksos', { waktu: pada(15) }),
    ]);
    const jam = k.tenggat.filter((t) => t.kunci === 'penugasanAsesmen');
    expect(jam).toMatchObject([{ mulai: pada(5), batas: pada(35) }]);
  });

  it('begun at 15:50 end the next morning at 08:20', () => {
    const sore = '2026-01-05T07:50:00.000Z';
    expect(tenggatTerdekat(lansia('asesmen', { waktu: sore }).tenggat)?.batas).toBe(
      '2026-01-06T00:20:00.000Z',
    );
  });

  it('raise one notice at the breach, to whom the office names', () => {
    const { peristiwa } = tunggu(ATURAN.lansia, lansia('asesmen'), pada(30 * HARI));
    expect(peristiwa).toMatchObject([
      { jenis: 'eskalasi', waktu: pada(30), isi: { ke: 1, kepada: ['penanggung'] } },
    ]);
  });

  it('raise none where the step is done in time', () => {
    const k = jalankan(ATURAN.lansia, lansia('asesmen'), [
      tindakanLansia('kirimAsesmen', { waktu: pada(29) }),
    ]);
    const { peristiwa } = tunggu(ATURAN.lansia, k, pada(30));
    expect(peristiwa).toEqual([]);
  });
});

describe('late', () => {
  it('is a case whose standard has passed, from that very moment', () => {
    const { tenggat } = lansia('asesmen');
    expect([29, 30].map((m) => terlambatPada(tenggat, pada(m)))).toEqual([false, true]);
  });

  it('is not a case whose reminder has passed', () => {
    expect(terlambatPada(lansia('tandaTangan').tenggat, pada(30 * HARI))).toBe(false);
  });

  it('is not a case that moved on', () => {
    const k = jalankan(ATURAN.lansia, lansia('asesmen'), [
      tindakanLansia('kirimAsesmen', { waktu: pada(40) }),
    ]);
    expect(terlambatPada(k.tenggat, pada(41))).toBe(false);
  });
});
