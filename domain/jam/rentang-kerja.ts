import {
  HARI_TANPA_KERJA_TERLAMA,
  type KalenderKerja,
  menitSejakTengahMalam,
  NAMA_HARI,
} from './kalender.ts';
import { geseranMs, MS_PER_MENIT } from './waktu.ts';

/** Working time between two instants, in milliseconds since 1970: `mulai` is worked, `selesai` no longer. */
export interface RentangKerja {
  mulai: number;
  selesai: number;
}

/** The office's days, numbered from 1970-01-01 = 0: which one an instant falls on, and its working time. */
interface HariKerja {
  nomorHari: (ms: number) => number;
  rentang: (nomorHari: number) => RentangKerja[];
}

const MS_PER_HARI = 24 * 60 * MS_PER_MENIT;

/** The ranges of working time between two instants, in order, cut off at both. */
export function* rentangAntara(
  dari: number,
  sampai: number,
  k: KalenderKerja,
): Generator<RentangKerja, void> {
  const hariKerja = bukaKalender(k);
  const hariTerakhir = hariKerja.nomorHari(sampai);
  for (let hari = hariKerja.nomorHari(dari); hari <= hariTerakhir; hari += 1) {
    for (const r of hariKerja.rentang(hari)) {
      const mulai = Math.max(r.mulai, dari);
      const selesai = Math.min(r.selesai, sampai);
      if (mulai < selesai) yield { mulai, selesai };
    }
  }
}

/**
 * The ranges of working time that touch or follow the instant `dari`, in order, cut off there. They end where
 * no day of 400 on end has any. The walk takes a step a day, however long the ranges.
 */
export function* rentangSejak(dari: number, k: KalenderKerja): Generator<RentangKerja, void> {
  const hariKerja = bukaKalender(k);
  // The day of the moment before: at 00:00, yesterday's range up to 24:00 still touches.
  for (const r of telusuri(hariKerja.nomorHari(dari - 1), 1, hariKerja)) {
    if (r.selesai >= dari) yield { mulai: Math.max(r.mulai, dari), selesai: r.selesai };
  }
}

/** As {@link rentangSejak}, backwards: the ranges that touch or precede `sampai`, the latest first. */
export function* rentangSebelum(sampai: number, k: KalenderKerja): Generator<RentangKerja, void> {
  const hariKerja = bukaKalender(k);
  for (const r of telusuri(hariKerja.nomorHari(sampai), -1, hariKerja)) {
    if (r.mulai <= sampai) yield { mulai: r.mulai, selesai: Math.min(r.selesai, sampai) };
  }
}

function* telusuri(
  hariPertama: number,
  langkah: 1 | -1,
  hariKerja: HariKerja,
): Generator<RentangKerja, void> {
  let hariKosong = 0;
  for (let hari = hariPertama; hariKosong < HARI_TANPA_KERJA_TERLAMA; hari += langkah) {
    const rentang = hariKerja.rentang(hari);
    hariKosong = rentang.length === 0 ? hariKosong + 1 : 0;
    yield* langkah === 1 ? rentang : rentang.toReversed();
  }
}

/** Reads the calendar once for a whole walk. Throws RangeError where it has a time of day that is none. */
function bukaKalender(k: KalenderKerja): HariKerja {
  const geseran = geseranMs(k.zona);
  const libur = new Set(k.libur.map((l) => l.tanggal));
  const polaMinggu = NAMA_HARI.map((hari) =>
    k.jamKerja[hari].map((r) => ({
      mulai: msSejakTengahMalam(r.mulai),
      selesai: msSejakTengahMalam(r.selesai),
    })),
  );
  return {
    nomorHari: (ms) => Math.floor((ms + geseran) / MS_PER_HARI),
    rentang: (nomorHari) => {
      // The office's calendar day, read as if its zone were UTC.
      const tanggal = new Date(nomorHari * MS_PER_HARI);
      if (libur.has(tanggal.toISOString().slice(0, 10))) return [];
      const tengahMalam = tanggal.getTime() - geseran;
      const pola = polaMinggu[tanggal.getUTCDay()] ?? [];
      return pola.map((r) => ({ mulai: tengahMalam + r.mulai, selesai: tengahMalam + r.selesai }));
    },
  };
}

function msSejakTengahMalam(jam: string): number {
  const menit = menitSejakTengahMalam(jam);
  if (menit === undefined) throw new RangeError(`Bukan jam: "${jam}"`);
  return menit * MS_PER_MENIT;
}
