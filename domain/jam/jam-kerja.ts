/**
 * Deadlines on the two clocks: jam kerja runs only while the office is open, jam kalender always. Lengths are
 * minutes, perhaps fractional, exact to the millisecond. A calendar given here is one in which
 * `periksaKalender` finds nothing.
 */
import { type KalenderKerja, KalenderTanpaJamKerja } from './kalender.ts';
import { rentangAntara, rentangSebelum, rentangSejak } from './rentang-kerja.ts';
import { bandingkan, dariMs, keMs, menitKeMs, MS_PER_MENIT, tambahMenit, type Waktu } from './waktu.ts';

/** Which clock a deadline runs on. */
export type Jam = 'kerja' | 'kalender';

/**
 * The instant at which `menit` minutes of working time have passed since `mulai`: the first such, so that a
 * deadline that uses up the day ends at closing time and not at the next opening. Outside working hours the
 * count begins at the next opening; with 0 minutes a `mulai` at closing time stays, a later one moves to the
 * next opening.
 *
 * With negative `menit`, the last instant from which so much working time is left until `mulai`. That is
 * where a reminder before a deadline belongs: in the morning at opening rather than on the evening before.
 *
 * Throws KalenderTanpaJamKerja where 400 days on end have no work, RangeError where `menit` is not finite.
 */
export function tambahMenitKerja(mulai: Waktu, menit: number, k: KalenderKerja): Waktu {
  const lama = menitKeMs(menit);
  return dariMs(lama < 0 ? mundur(keMs(mulai), -lama, k) : maju(keMs(mulai), lama, k));
}

function maju(dari: number, lama: number, k: KalenderKerja): number {
  let sisa = lama;
  for (const { mulai, selesai } of rentangSejak(dari, k)) {
    if (mulai + sisa <= selesai) return mulai + sisa;
    sisa -= selesai - mulai;
  }
  throw new KalenderTanpaJamKerja();
}

function mundur(dari: number, lama: number, k: KalenderKerja): number {
  let sisa = lama;
  for (const { mulai, selesai } of rentangSebelum(dari, k)) {
    if (selesai - sisa >= mulai) return selesai - sisa;
    sisa -= selesai - mulai;
  }
  throw new KalenderTanpaJamKerja();
}

/** Whether work goes on after every day off: where it does not, a deadline would never come. */
export function selaluAdaJamKerja(k: KalenderKerja): boolean {
  return k.libur.every(({ tanggal }) => !rentangSejak(keMs(`${tanggal}T00:00:00.000Z`), k).next().done);
}

/** Working time from `dari` until `sampai`, in minutes; 0 where `sampai` is not later. */
export function menitKerjaAntara(dari: Waktu, sampai: Waktu, k: KalenderKerja): number {
  let ms = 0;
  for (const { mulai, selesai } of rentangAntara(keMs(dari), keMs(sampai), k)) ms += selesai - mulai;
  return ms / MS_PER_MENIT;
}

/** Time from `dari` until `sampai` on the given clock, in minutes; 0 where `sampai` is not later. */
export function menitAntara(dari: Waktu, sampai: Waktu, jam: Jam, k: KalenderKerja): number {
  return jam === 'kerja'
    ? menitKerjaAntara(dari, sampai, k)
    : Math.max(0, bandingkan(sampai, dari)) / MS_PER_MENIT;
}

/**
 * The deadline of a step that starts at `mulai` and may take `menit` minutes on the given clock; negative for
 * a rung that comes before. Throws as {@link tambahMenitKerja}.
 */
export function hitungTenggat(mulai: Waktu, menit: number, jam: Jam, k: KalenderKerja): Waktu {
  return jam === 'kerja' ? tambahMenitKerja(mulai, menit, k) : tambahMenit(mulai, menit);
}

/**
 * The deadline `batas` of a case that was held from `ditundaPada` to `dilanjutkanPada`: later by exactly the
 * time held, on the deadline's own clock. So the time left at resume is the time that was left at hold, and a
 * deadline that had passed by then is overdue by as much as before: a hold neither forgives lateness nor adds
 * to it.
 *
 * A hold outside working hours leaves a deadline of jam kerja where it is.
 * Throws as {@link tambahMenitKerja}.
 */
export function geserTenggat(
  batas: Waktu,
  ditundaPada: Waktu,
  dilanjutkanPada: Waktu,
  jam: Jam,
  k: KalenderKerja,
): Waktu {
  const ditahan = menitAntara(ditundaPada, dilanjutkanPada, jam, k);
  return ditahan === 0 ? batas : hitungTenggat(batas, ditahan, jam, k);
}
