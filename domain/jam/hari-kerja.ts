import type { KalenderKerja } from './kalender.ts';
import { rentangAntara, rentangSejak } from './rentang-kerja.ts';
import { dariMs, geseranMs, keMs, tanggalDi, type Tanggal, type Waktu } from './waktu.ts';

const MS_SEHARI = 24 * 60 * 60_000;

/** The first instant of the day after the one that people in the office write at `w`. */
function akhirHari(tanggal: Tanggal, k: KalenderKerja): Waktu {
  return dariMs(keMs(`${tanggal}T00:00:00.000Z`) - geseranMs(k.zona) + MS_SEHARI);
}

/**
 * The end of the nth working day after the day of `sejak`, at midnight in the office's zone.
 * A calendar that runs out of work before ends with the last day it has.
 */
export function akhirHariKerjaKe(n: number, sejak: Waktu, k: KalenderKerja): Waktu {
  const hariIni = tanggalDi(sejak, k.zona);
  let akhir = hariIni;
  let hari = 0;
  for (const { mulai } of rentangSejak(keMs(sejak), k)) {
    const tanggal = tanggalDi(dariMs(mulai), k.zona);
    if (tanggal <= akhir) continue;
    akhir = tanggal;
    hari += 1;
    if (hari === n) break;
  }
  return akhirHari(akhir, k);
}

/** When the office opens and closes on the day of `w`, or null where that is no working day. */
export function jamKantor(w: Waktu, k: KalenderKerja): { buka: Waktu; tutup: Waktu } | null {
  const akhir = keMs(akhirHari(tanggalDi(w, k.zona), k));
  const rentang = [...rentangAntara(akhir - MS_SEHARI, akhir, k)];
  const [awal, tutup] = [rentang[0], rentang.at(-1)];
  return awal && tutup ? { buka: dariMs(awal.mulai), tutup: dariMs(tutup.selesai) } : null;
}
