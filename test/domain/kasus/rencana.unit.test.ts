import { tambahMenit } from '../../../domain/jam/waktu.ts';
import { periksaTerjauh } from '../../../domain/kasus/rencana.ts';
import { terlambatPada } from '../../../domain/kasus/tenggat.ts';
import type { PeranPelaku, Tujuan } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { KeadaanRps } from '../../../domain/rps/keadaan.ts';
import type { AturanTenggat } from '../../../domain/standar/standar.ts';
import { bacaEskalasi, jalankan, tunggu } from '../../support/pembangun/jalankan.ts';
import { kalender } from '../../support/pembangun/kalender.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { standarLansia, standarRps } from '../../support/pembangun/standar.ts';
import { HARI, pada, PANGKAL } from '../../support/pembangun/waktu.ts';

const hari = (n: number) => pada(n * HARI);

/** A stay whose seven days are followed by these rungs, so many days after the deadline. */
function menginap(anak: [hari: number, kepada: Tujuan][], lain: Partial<AturanTenggat> = {}): KeadaanRps {
  const jenjang = anak.map(([n, kepada]) => ({ setelahMenit: n * HARI, kepada: [kepada] }));
  const { ulangi: _, ...tinggal } = standarRps().tenggat.tinggal;
  const tenggat = { ...standarRps().tenggat, tinggal: { ...tinggal, jenjang, ...lain } };
  return rps('bimbingan', { standar: { tenggat } });
}
const setelah = (k: KeadaanRps, n: number) => tunggu(ATURAN.rps, k, hari(n)).k;
/** [rung, day, to whom] of the seven days. */
const tangga = (k: KeadaanRps, sampaiHari: number) =>
  tunggu(ATURAN.rps, k, hari(sampaiHari)).peristiwa.flatMap((p) => {
    const e = bacaEskalasi(p);
    return e?.kunci === 'tinggal' ? [[e.ke, p.waktu, e.kepada.join()]] : [];
  });
const rencana = (k: KeadaanRps, n: number, sampai: number, peran: PeranPelaku = 'kabid-rehsos') =>
  jalankan(ATURAN.rps, setelah(k, n), [
    tindakanRps('tanggapiEskalasi', {
      peran,
      waktu: hari(n),
      isi: { tenggat: 'tinggal#1', jawab: 'rencana', rencana: 'Menunggu keluarga.', sampai: hari(sampai) },
    }),
  ]);

const EMPAT: [number, Tujuan][] = [
  [0, 'petugas-rps'],
  [1, 'kasi-rehsos'],
  [2, 'kabid-rehsos'],
  [3, 'kadis'],
];

describe('a plan with a date', () => {
  it('quiets the ladder until then; it goes on one rung higher and leaves none out', () => {
    expect(tangga(rencana(menginap(EMPAT), 7.1, 9.5), 20)).toEqual([
      [2, hari(9.5), 'kasi-rehsos'],
      [3, hari(10.5), 'kabid-rehsos'],
      [4, hari(11.5), 'kadis'],
    ]);
  });

  it('that ends before the next rung changes nothing', () => {
    expect(tangga(rencana(menginap(EMPAT), 7.1, 7.5), 20)).toEqual([
      [2, hari(8), 'kasi-rehsos'],
      [3, hari(9), 'kabid-rehsos'],
      [4, hari(10), 'kadis'],
    ]);
  });

  it('leaves the case overdue', () => {
    expect(terlambatPada(rencana(menginap(EMPAT), 7.1, 9.5).tenggat, hari(8))).toBe(true);
  });

  it('can be made shorter by who may put it off: the ladder stands as if the first had not been', () => {
    const panjang = rencana(menginap(EMPAT), 7.1, 12, 'kadis');
    expect(tangga(rencana(panjang, 7.2, 9, 'kadis'), 20).map(([ke, kapan]) => [ke, kapan])).toEqual([
      [2, hari(9)],
      [3, hari(10)],
      [4, hari(11)],
    ]);
  });

  it.each<[PeranPelaku, string]>([
    ['petugas-rps', 'kabid-rehsos'],
    ['kasi-rehsos', 'kabid-rehsos'],
    ['kabid-rehsos', 'kadis'],
    ['kadis', 'kadis'],
  ])('of the %s on a ladder at its end is followed by one rung to the %s', (peran, kepada) => {
    const k = rencana(menginap([[0, 'petugas-rps']]), 7.1, 8, peran);
    expect(tangga(k, 30)).toEqual([[2, hari(8), kepada]]);
  });

  it('before the deadline drops the reminders it covers, and the deadline is heard all the same', () => {
    const k = rencana(menginap([[-2, 'petugas-rps'], [-1, 'petugas-rps'], ...EMPAT]), 5.1, 7);
    expect(tangga(k, 8)).toEqual([
      [3, hari(7), 'petugas-rps'],
      [4, hari(8), 'kasi-rehsos'],
    ]);
  });

  it('counts what is put off in working hours where the deadline runs in them', () => {
    const jenjang = [0, 60, 120].map((setelahMenit) => ({ setelahMenit, kepada: ['kabid-rehsos' as const] }));
    const paraf = { ...standarLansia().tenggat.paraf, jenjang };
    const awal = lansia('paraf', { standar: { tenggat: { ...standarLansia().tenggat, paraf } } });
    // Friday 15.30 WITA, half an hour before the office closes.
    const jumat = pada(4 * HARI + 6.5 * 60);
    const k = jalankan(ATURAN.lansia, tunggu(ATURAN.lansia, awal, pada(30)).k, [
      tindakanLansia('tanggapiEskalasi', {
        waktu: pada(30),
        isi: { tenggat: 'paraf#1', jawab: 'rencana', rencana: 'Kabid di luar kota.', sampai: jumat },
      }),
    ]);
    const { peristiwa } = tunggu(ATURAN.lansia, k, pada(8 * HARI));
    // Monday 08.30 WITA.
    expect(peristiwa.map((p) => p.waktu)).toEqual([jumat, pada(7 * HARI - 30)]);
  });

  it('is put off with the rest while the case is held', () => {
    const jenjang = [0, 60, 120].map((setelahMenit) => ({ setelahMenit, kepada: ['kabid-rehsos' as const] }));
    const paraf = { ...standarLansia().tenggat.paraf, jenjang };
    const awal = lansia('paraf', { standar: { tenggat: { ...standarLansia().tenggat, paraf } } });
    const k = jalankan(ATURAN.lansia, tunggu(ATURAN.lansia, awal, pada(10)).k, [
      tindakanLansia('tanggapiEskalasi', {
        waktu: pada(10),
        isi: { tenggat: 'paraf#1', jawab: 'rencana', rencana: 'Hari ini.', sampai: pada(95) },
      }),
      tindakanLansia('tunda', { waktu: pada(20) }),
      tindakanLansia('lanjutkan', { waktu: pada(50) }),
    ]);
    const { peristiwa } = tunggu(ATURAN.lansia, k, pada(HARI));
    // 155 without the hold; the half hour of it and the hour of midday come on top.
    expect(peristiwa.map((p) => p.waktu)).toEqual([pada(95), pada(155 + 30 + 60)]);
  });
});

describe('how far a plan may reach', () => {
  // Monday; Wednesday is a holiday.
  const k = kalender({ libur: [{ tanggal: '2026-01-07', nama: 'Libur', jenis: 'libur' }] });
  const jauh = (peran: PeranPelaku, sampai: string) =>
    periksaTerjauh(peran, { lokasi: 'sampai', sampai }, PANGKAL, k);

  it('is the end of the third working day after today, holidays and weekends not counted', () => {
    // Tuesday, Thursday, Friday; midnight in WITA.
    expect(jauh('kabid-rehsos', '2026-01-09T16:00:00.000Z')).toBeNull();
    expect(jauh('kabid-rehsos', '2026-01-09T16:00:00.001Z')).toMatchObject({
      kode: 'waktuTidakSah',
      kesalahan: [{ lokasi: 'sampai', pesan: expect.stringContaining('3 hari kerja') }],
    });
  });

  it('is twenty for the kadis', () => {
    expect(jauh('kadis', hari(28))).toBeNull();
    expect(jauh('kadis', hari(40))?.pesan).toContain('20 hari kerja');
  });
});

describe('a stay that was closed and is opened again', () => {
  const lagi = (k: KeadaanRps, n: number) =>
    jalankan(ATURAN.rps, setelah(k, n), [
      tindakanRps('salurkan', { waktu: hari(n) }),
      tindakanRps('bukaKembali', { waktu: tambahMenit(hari(n), 60) }),
    ]);
  const tindakLanjut = (k: KeadaanRps, n: number, target: number) =>
    jalankan(ATURAN.rps, setelah(k, n), [
      tindakanRps('tetapkanTindakLanjut', { waktu: hari(n), isi: { target: hari(target) } }),
    ]);

  it('keeps the follow-up of the kadis: the ladder stays quiet until its target', () => {
    const k = lagi(tindakLanjut(menginap(EMPAT), 7.5, 12), 8);
    expect(tangga(k, 12.9)).toEqual([[2, hari(12), 'kasi-rehsos']]);
    expect(k.tenggat.at(-1)).toMatchObject({ id: 'tinggal#2', diredamSampai: hari(12) });
  });

  it('keeps a plan and who made it: the same level cannot put it off again', () => {
    const k = lagi(rencana(menginap(EMPAT), 7.1, 9.5, 'kasi-rehsos'), 8);
    expect(tangga(k, 9.4)).toEqual([]);
    expect(k.tenggat.at(-1)?.tanggapan).toMatchObject([{ oleh: { peran: 'kasi-rehsos' } }]);
  });

  it('hears the ladder at once where the target has passed', () => {
    const k = lagi(tindakLanjut(menginap(EMPAT), 7.5, 8), 9);
    expect(tangga(k, 9.5).map(([ke]) => ke)).toEqual([3]);
  });
});
