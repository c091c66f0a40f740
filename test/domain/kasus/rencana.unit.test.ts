import { tambahMenit } from '../../../domain/jam/waktu.ts';
import { periksaTerjauh } from '../../../domain/kasus/rencana.ts';
import { terlambatPada } from '../../../domain/kasus/tenggat.ts';
import type { PeranPelaku, Tujuan } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { KeadaanRps } from '../../../domain/rps/keadaan.ts';
import type { AturanTenggat, KunciTenggatRps, StandarRps } from '../../../domain/standar/standar.ts';
import { bacaEskalasi, jalankan, tunggu } from '../../support/pembangun/jalankan.ts';
import { kalender } from '../../support/pembangun/kalender.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { standarLansia, standarRps } from '../../support/pembangun/standar.ts';
import { HARI, pada, PANGKAL } from '../../support/pembangun/waktu.ts';

const hari = (n: number) => pada(n * HARI);

type Anak = [hari: number, kepada: Tujuan][];

/** Seven days of this deadline, followed by these rungs, so many days after it; of the others, none has any. */
function berjenjang(kunci: KunciTenggatRps, anak: Anak): StandarRps['tenggat'] {
  const { keputusan, penerimaan, asesmen, tinggal } = standarRps().tenggat;
  const diam = (t: AturanTenggat): AturanTenggat => {
    const { ulangi: _, ...sisa } = t;
    return { ...sisa, jenjang: [] };
  };
  const jenjang = anak.map(([n, kepada]) => ({ setelahMenit: n * HARI, kepada: [kepada] }));
  return {
    keputusan: diam(keputusan),
    penerimaan: diam(penerimaan),
    asesmen: diam(asesmen),
    tinggal: diam(tinggal),
    [kunci]: { ...diam(tinggal), jenjang },
  };
}
/** An assessment that may take seven days: a deadline anybody may plan for. */
const menilai = (anak: Anak) => rps('asesmen', { standar: { tenggat: berjenjang('asesmen', anak) } });
/** A stay and its seven days. */
const menginap = (anak: Anak) => rps('bimbingan', { standar: { tenggat: berjenjang('tinggal', anak) } });
const setelah = (k: KeadaanRps, n: number) => tunggu(ATURAN.rps, k, hari(n)).k;
/** [rung, day, to whom]. */
const tangga = (k: KeadaanRps, sampaiHari: number) =>
  tunggu(ATURAN.rps, k, hari(sampaiHari)).peristiwa.flatMap((p) => {
    const e = bacaEskalasi(p);
    return e ? [[e.ke, p.waktu, e.kepada.join()]] : [];
  });
const rencana = (k: KeadaanRps, n: number, sampai: number, peran: PeranPelaku = 'kabid-rehsos') => {
  const kini = setelah(k, n);
  const tenggat = kini.tenggat.find((t) => t.jenjang.some((j) => j.nasib === 'terkirim'))?.id ?? '';
  return jalankan(ATURAN.rps, kini, [
    tindakanRps('tanggapiEskalasi', {
      peran,
      waktu: hari(n),
      isi: { tenggat, jawab: 'rencana', rencana: 'Menunggu keluarga.', sampai: hari(sampai) },
    }),
  ]);
};

const EMPAT: Anak = [
  [0, 'petugas-rps'],
  [1, 'kasi-rehsos'],
  [2, 'kabid-rehsos'],
  [3, 'kadis'],
];

describe('a plan with a date', () => {
  it('quiets the ladder until then; it goes on one rung higher and leaves none out', () => {
    expect(tangga(rencana(menilai(EMPAT), 7.1, 9.5), 20)).toEqual([
      [2, hari(9.5), 'kasi-rehsos'],
      [3, hari(10.5), 'kabid-rehsos'],
      [4, hari(11.5), 'kadis'],
    ]);
  });

  it('that ends before the next rung changes nothing', () => {
    expect(tangga(rencana(menilai(EMPAT), 7.1, 7.5), 20)).toEqual([
      [2, hari(8), 'kasi-rehsos'],
      [3, hari(9), 'kabid-rehsos'],
      [4, hari(10), 'kadis'],
    ]);
  });

  it('leaves the case overdue', () => {
    const asesmen = rencana(menilai(EMPAT), 7.1, 9.5).tenggat.filter((t) => t.kunci === 'asesmen');
    expect(terlambatPada(asesmen, hari(8))).toBe(true);
  });

  it('can be made shorter by who may put it off: the ladder stands as if the first had not been', () => {
    const panjang = rencana(menilai(EMPAT), 7.1, 12, 'kadis');
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
    const k = rencana(menilai([[0, 'petugas-rps']]), 7.1, 8, peran);
    expect(tangga(k, 30)).toEqual([[2, hari(8), kepada]]);
  });

  it('before the deadline drops the reminders it covers, and the deadline is heard all the same', () => {
    const k = rencana(menilai([[-2, 'petugas-rps'], [-1, 'petugas-rps'], ...EMPAT]), 5.1, 7);
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

describe('a plan for the seven days or the 24 hours, once they are past', () => {
  const kadis = (k: KeadaanRps) => tangga(k, 12).find(([, , kepada]) => kepada === 'kadis')?.[1];

  it('of anybody below the kadis is on record, and the ladder goes on as it would have', () => {
    const k = (['petugas-rps', 'kasi-rehsos', 'kabid-rehsos'] as const).reduce(
      (x, peran, i) => rencana(x, 7.1 + i / 10, 10, peran),
      menginap(EMPAT),
    );
    expect(k.tenggat.flatMap((t) => t.tanggapan ?? []).map((t) => t.rencana?.sampai)).toEqual([
      hari(10),
      hari(10),
      hari(10),
    ]);
    expect(k.tenggat.every((t) => t.diredamSampai === undefined)).toBe(true);
    expect(tangga(k, 20)).toEqual([
      [2, hari(8), 'kasi-rehsos'],
      [3, hari(9), 'kabid-rehsos'],
      [4, hari(10), 'kadis'],
    ]);
  });

  it('in the sample standards, leaves the kadis to be told on day 8, and after two days without a decision', () => {
    expect(kadis(rencana(rps('bimbingan'), 7.1, 10))).toBe(hari(8));
    const tenggat = {
      ...standarRps().tenggat.keputusan,
      jenjang: [{ setelahMenit: 0, kepada: ['peksos' as const] }],
    };
    const ulangi = { setiapMenit: HARI, kepada: ['kadis' as const] };
    const awal = rps('asesmenAwal', {
      standar: { tenggat: { ...standarRps().tenggat, keputusan: { ...tenggat, ulangi } } },
    });
    expect(kadis(rencana(awal, 1.1, 4))).toBe(hari(2));
  });

  it('of the kadis puts it off, as the follow-up does', () => {
    expect(tangga(rencana(menginap(EMPAT), 7.1, 9.5, 'kadis'), 20)[0]).toEqual([2, hari(9.5), 'kasi-rehsos']);
  });

  it('is followed by one rung for the position above where the ladder had come to its end', () => {
    expect(tangga(rencana(menginap([[0, 'petugas-rps']]), 7.1, 8, 'petugas-rps'), 30)).toEqual([
      [2, hari(8), 'kabid-rehsos'],
    ]);
  });

  it('recorded before this was so, holds as it was recorded', () => {
    const k = setelah(menginap(EMPAT), 7.1);
    const { pelaku, isi } = tindakanRps('tanggapiEskalasi', {
      isi: { tenggat: 'tinggal#1', jawab: 'rencana', rencana: 'Menunggu.', sampai: hari(9.5) },
    });
    const lama = ATURAN.rps.ubah(k, {
      jenis: 'tanggapiEskalasi',
      isi,
      waktu: hari(7.1),
      oleh: { jenis: 'orang', ...pelaku },
      naikVersi: false,
      pengayaan: {},
    });
    expect(lama.tenggat.find((t) => t.kunci === 'tinggal')?.diredamSampai).toBe(hari(9.5));
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
    const k = lagi(rencana(menginap([[-2, 'petugas-rps'], [-1, 'petugas-rps'], ...EMPAT]), 5.1, 7), 6);
    expect(tangga(k, 6.9)).toEqual([]);
    expect(k.tenggat.at(-1)?.tanggapan).toMatchObject([{ oleh: { peran: 'kabid-rehsos' } }]);
  });

  it('hears the ladder at once where the target has passed', () => {
    const k = lagi(tindakLanjut(menginap(EMPAT), 7.5, 8), 9);
    expect(tangga(k, 9.5).map(([ke]) => ke)).toEqual([3]);
  });
});
