import * as fc from 'fast-check';
import {
  geserTenggat,
  menitAntara,
  menitKerjaAntara,
  tambahMenitKerja,
} from '../../../domain/jam/jam-kerja.ts';
import {
  type KalenderKerja,
  NAMA_HARI,
  periksaKalender,
  type RentangJam,
} from '../../../domain/jam/kalender.ts';
import { dariMs, GESERAN_JAM, keMs, tambahMenit, type Waktu } from '../../../domain/jam/waktu.ts';

fc.configureGlobal({ numRuns: 500 });

const MENIT = 60_000;
const SETENGAH_JAM = 30 * MENIT;
const HARI = 48 * SETENGAH_JAM;
const AWAL = Date.UTC(2026, 11, 14);

// Six weeks around a change of year. Times of day and half the instants lie on half hours, so that edges meet.
const jamKe = (n: number) => (n === 48 ? '24:00' : dariMs(n * SETENGAH_JAM).slice(11, 16));
const rentang = fc.array(fc.nat(48), { maxLength: 6 }).map((acak): RentangJam[] => {
  const tepi = acak.toSorted((a, b) => a - b);
  const pasangan = tepi.flatMap((mulai, i) =>
    i % 2 === 0 ? [{ mulai, selesai: tepi[i + 1] ?? mulai }] : [],
  );
  return pasangan
    .filter((p) => p.mulai < p.selesai)
    .map((p) => ({ mulai: jamKe(p.mulai), selesai: jamKe(p.selesai) }));
});
const hariLibur = fc.record({
  tanggal: fc.nat(41).map((n) => dariMs(AWAL + n * HARI).slice(0, 10)),
  nama: fc.constant('Contoh'),
  jenis: fc.constantFrom('libur', 'cutiBersama'),
});
const kalender: fc.Arbitrary<KalenderKerja> = fc
  .record({
    zona: fc.constantFrom('WIB', 'WITA', 'WIT'),
    jamKerja: fc.record({
      senin: rentang,
      selasa: rentang,
      rabu: rentang,
      kamis: rentang,
      jumat: rentang,
      sabtu: rentang,
      minggu: rentang,
    }),
    libur: fc.array(hariLibur, { maxLength: 12 }),
  })
  .filter((k) => periksaKalender(k).length === 0);

const setengahJamKe = fc.nat(41 * 48);
const padaSetengahJam = (n: number) => dariMs(AWAL + n * SETENGAH_JAM);
const waktu = fc.oneof(
  setengahJamKe.map(padaSetengahJam),
  fc.nat(41 * HARI).map((ms) => dariMs(AWAL + ms)),
);
const msLama = fc.oneof(
  fc.nat(200).map((n) => n * SETENGAH_JAM),
  fc.nat(100 * 60 * MENIT),
);
const menit = msLama.map((ms) => ms / MENIT);
const menitDuaArah = fc.tuple(menit, fc.constantFrom(1, -1)).map(([m, arah]) => m * arah);

const ms = (jumlahMenit: number) => Math.round(jumlahMenit * MENIT);
const sesaatSebelum = (w: Waktu) => dariMs(keMs(w) - 1);

/** Whether the office works at `w`, asked in another way than the code under test does. */
function dikerjakan(w: Waktu, k: KalenderKerja): boolean {
  const setempat = tambahMenit(w, GESERAN_JAM[k.zona] * 60);
  const [tanggal, jam] = [setempat.slice(0, 10), setempat.slice(11, 16)];
  if (k.libur.some((l) => l.tanggal === tanggal)) return false;
  const hari = NAMA_HARI.filter((_, i) => i === new Date(setempat).getUTCDay());
  return hari.some((h) => k.jamKerja[h].some((r) => r.mulai <= jam && jam < r.selesai));
}

/** Whether the office works at `w` or closes just then. */
const bukaAtauTutup = (w: Waktu, k: KalenderKerja) => dikerjakan(w, k) || dikerjakan(sesaatSebelum(w), k);

describe('working minutes between two instants', () => {
  it('are what counting every half hour gives', () => {
    fc.assert(
      fc.property(setengahJamKe, fc.nat(300), kalender, (n, jumlah, k) => {
        const setengahJam = Array.from({ length: jumlah }, (_, i) => padaSetengahJam(n + i));
        const dihitung = 30 * setengahJam.filter((w) => dikerjakan(w, k)).length;
        expect(menitKerjaAntara(padaSetengahJam(n), padaSetengahJam(n + jumlah), k)).toBe(dihitung);
      }),
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(waktu, waktu, waktu, kalender, (x, y, z, k) => {
        const [a = x, b = y, c = z] = [x, y, z].toSorted();
        const seluruhnya = ms(menitKerjaAntara(a, c, k));
        expect(ms(menitKerjaAntara(a, b, k)) + ms(menitKerjaAntara(b, c, k))).toBe(seluruhnya);
      }),
    );
  });

  it('are the inverse of adding them, forward and back', () => {
    fc.assert(
      fc.property(waktu, menit, kalender, (w, m, k) => {
        expect(menitKerjaAntara(w, tambahMenitKerja(w, m, k), k)).toBe(m);
        expect(menitKerjaAntara(tambahMenitKerja(w, -m, k), w, k)).toBe(m);
      }),
    );
  });
});

describe('a deadline', () => {
  it('never moves backwards when time passes', () => {
    fc.assert(
      fc.property(waktu, msLama, menitDuaArah, kalender, (w, lewat, m, k) => {
        const nanti = dariMs(keMs(w) + lewat);
        expect(keMs(tambahMenitKerja(nanti, m, k))).toBeGreaterThanOrEqual(keMs(tambahMenitKerja(w, m, k)));
      }),
    );
  });

  it('never moves backwards when more minutes are given', () => {
    fc.assert(
      fc.property(waktu, menitDuaArah, menit, kalender, (w, m, tambahan, k) => {
        const lebihLama = tambahMenitKerja(w, m + tambahan, k);
        expect(keMs(lebihLama)).toBeGreaterThanOrEqual(keMs(tambahMenitKerja(w, m, k)));
      }),
    );
  });

  it('ends working time, at closing time at the latest; a reminder before it falls into working time', () => {
    fc.assert(
      fc.property(
        waktu,
        menit.filter((m) => m > 0),
        kalender,
        (w, m, k) => {
          expect(dikerjakan(sesaatSebelum(tambahMenitKerja(w, m, k)), k)).toBe(true);
          expect(dikerjakan(tambahMenitKerja(w, -m, k), k)).toBe(true);
        },
      ),
    );
  });

  it('of no minutes is the start, or the next opening where the office is closed', () => {
    fc.assert(
      fc.property(waktu, kalender, (w, k) => {
        const hasil = tambahMenitKerja(w, 0, k);
        expect(hasil === w).toBe(bukaAtauTutup(w, k));
        expect(keMs(hasil)).toBeGreaterThanOrEqual(keMs(w));
        expect(bukaAtauTutup(hasil, k)).toBe(true);
        expect(menitKerjaAntara(w, hasil, k)).toBe(0);
      }),
    );
  });

  it('is an hour earlier in UTC for each zone further east', () => {
    fc.assert(
      fc.property(waktu, menitDuaArah, kalender, (w, m, k) => {
        const keWib = GESERAN_JAM[k.zona] - GESERAN_JAM.WIB;
        const diWib = tambahMenitKerja(tambahMenit(w, keWib * 60), m, { ...k, zona: 'WIB' });
        expect(tambahMenit(tambahMenitKerja(w, m, k), keWib * 60)).toBe(diWib);
      }),
    );
  });
});

describe('hold and resume', () => {
  const jam = fc.constantFrom('kerja', 'kalender');

  it('shift a deadline by exactly the time held', () => {
    fc.assert(
      fc.property(waktu, waktu, msLama, jam, kalender, (batas, ditunda, lama, j, k) => {
        const dilanjutkan = dariMs(keMs(ditunda) + lama);
        const hasil = geserTenggat(batas, ditunda, dilanjutkan, j, k);
        expect(menitAntara(batas, hasil, j, k)).toBe(menitAntara(ditunda, dilanjutkan, j, k));
      }),
    );
  });

  it('leave the time that is left, or overdue, as it was at hold', () => {
    fc.assert(
      fc.property(waktu, waktu, msLama, jam, kalender, (batas, ditunda, lama, j, k) => {
        const dilanjutkan = dariMs(keMs(ditunda) + lama);
        const hasil = geserTenggat(batas, ditunda, dilanjutkan, j, k);
        expect(menitAntara(dilanjutkan, hasil, j, k)).toBe(menitAntara(ditunda, batas, j, k));
        expect(menitAntara(hasil, dilanjutkan, j, k)).toBe(menitAntara(batas, ditunda, j, k));
      }),
    );
  });

  it('leave a deadline where it is when no time of its clock was held', () => {
    fc.assert(
      fc.property(waktu, waktu, msLama, jam, kalender, (batas, ditunda, lama, j, k) => {
        const dilanjutkan = dariMs(keMs(ditunda) + lama);
        fc.pre(menitAntara(ditunda, dilanjutkan, j, k) === 0);
        expect(geserTenggat(batas, ditunda, dilanjutkan, j, k)).toBe(batas);
      }),
    );
  });
});
