import type { KeadaanKasus } from '../../../domain/kasus/keadaan.ts';
import { eskalasiTenggat, langkahKasus } from '../../../domain/laporan/langkah.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { jalankan, tunggu } from '../../support/pembangun/jalankan.ts';
import { kalender } from '../../support/pembangun/kalender.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { pelaku } from '../../support/pembangun/pelaku.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { HARI, JAM, pada } from '../../support/pembangun/waktu.ts';

const langkah = (k: KeadaanKasus, kunci: string) => {
  const t = k.tenggat.findLast((satu) => satu.kunci === kunci);
  if (!t) throw new Error(kunci);
  return langkahKasus(k, t, kalender({ zona: k.standar.zona }));
};
const paraf = (menit: number) => tindakanLansia('paraf', { waktu: pada(menit) });
const diparaf = (menit: number) => jalankan(ATURAN.lansia, lansia('paraf'), [paraf(menit)]);

describe('a step against its clock', () => {
  it.each([
    ['in time', 3, 3],
    ['on the minute', 5, 5],
    ['late', 12, 12],
    // 09:00 to 16:00 with an hour at midday, and two minutes of the next morning.
    ['over night, by working hours', 23 * JAM + 2, 6 * JAM + 2],
    ['over the weekend', 7 * HARI, 5 * 7 * JAM],
  ])('%s', (_, menit, dipakai) => {
    expect(langkah(diparaf(menit), 'paraf')).toMatchObject({
      sifat: 'standar',
      jam: 'kerja',
      mulai: pada(0),
      selesai: pada(menit),
      menitStandar: 5,
      menitDipakai: dipakai,
    });
  });

  it('that still runs has used nothing that could be told', () => {
    expect(langkah(lansia('paraf'), 'paraf')).toMatchObject({ selesai: null, menitDipakai: null });
  });

  it('leaves out the time it was held', () => {
    const k = jalankan(ATURAN.lansia, lansia('paraf'), [
      tindakanLansia('tunda', { waktu: pada(2) }),
      tindakanLansia('lanjutkan', { waktu: pada(62) }),
      paraf(64),
    ]);
    expect(langkah(k, 'paraf').menitDipakai).toBe(4);
  });

  it('of the calendar clock counts every minute', () => {
    const k = jalankan(ATURAN.rps, rps('bimbingan'), [
      tindakanRps('salurkan', { waktu: pada(9 * HARI), isi: { terjadiPada: pada(9 * HARI) } }),
    ]);
    expect(langkah(k, 'tinggal')).toMatchObject({ jam: 'kalender', menitDipakai: 9 * HARI });
  });

  it('ends with what happened, not with its being typed in', () => {
    const isi = { terjadiPada: pada(6.5 * HARI), alasanTerlambat: 'Baru sempat dicatat.' };
    const k = jalankan(ATURAN.rps, rps('bimbingan'), [
      tindakanRps('salurkan', { waktu: pada(8 * HARI), isi }),
    ]);
    expect(langkah(k, 'tinggal')).toMatchObject({ selesai: pada(6.5 * HARI), menitDipakai: 6.5 * HARI });
  });

  it('never ends before it began', () => {
    const k = jalankan(ATURAN.rps, rps('keputusan'), [
      tindakanRps('terimaDiRps', { waktu: pada(120) }),
      tindakanRps('terimaKlien', { waktu: pada(130), isi: { terjadiPada: pada(60) } }),
    ]);
    const penerimaan = k.tenggat.filter((t) => t.berakhirPada !== undefined && t.mulai === pada(120));
    expect(penerimaan.map((t) => t.berakhirPada)).toEqual([pada(120)]);
  });

  it('goes by the standard the case took along', () => {
    const { paraf: aturan } = lansia('paraf').standar.tenggat;
    const standar = { tenggat: { ...lansia('paraf').standar.tenggat, paraf: { ...aturan, menit: 15 } } };
    const k = jalankan(ATURAN.lansia, lansia('paraf', { standar }), [paraf(12)]);
    expect(langkah(k, 'paraf')).toMatchObject({ menitStandar: 15, menitDipakai: 12, batas: pada(15) });
  });
});

describe('the rungs that fired', () => {
  const tinggal = (hari: number) => {
    const { k } = tunggu(ATURAN.rps, rps('bimbingan'), pada(hari * HARI));
    const t = k.tenggat.find((satu) => satu.kunci === 'tinggal');
    if (!t) throw new Error('tinggal');
    return t;
  };
  const kapan = (t: ReturnType<typeof tinggal>) =>
    eskalasiTenggat(t).map((e) => [e.ke, e.terkirimPada, e.ditanggapiPada]);

  it('are those and no others, with when', () => {
    expect(kapan(tinggal(6.5))).toEqual([
      [1, pada(5 * HARI), null],
      [2, pada(6 * HARI), null],
    ]);
  });

  it('are answered by what was answered after them', () => {
    const oleh = pelaku('kabid-rehsos');
    const t = { ...tinggal(7), tanggapan: [{ oleh, pada: pada(6.5 * HARI), ke: 2 }] };
    expect(kapan(t)).toEqual([
      [1, pada(5 * HARI), pada(6.5 * HARI)],
      [2, pada(6 * HARI), pada(6.5 * HARI)],
      [3, pada(7 * HARI), null],
    ]);
  });
});
