import { hitungTenggat, geserTenggat } from '../jam/jam-kerja.ts';
import type { KalenderKerja } from '../jam/kalender.ts';
import type { Waktu } from '../jam/waktu.ts';
import { terakhir } from '../jam/waktu.ts';
import type { AturanTenggat } from '../standar/standar.ts';
import type { Jenjang, Tenggat } from './tenggat.ts';
import { berjalan } from './tenggat.ts';

/**
 * Starts a clock from a recorded fact with the calendar in force now.
 * Rungs that were past when the fact was typed in collapse into the latest of them, so that a resident of ten
 * days raises one alarm and not a volley; rungs missed while a worker was down are not touched by this.
 *
 * @param mulai when the clock starts (the fact), may lie before `dicatat`
 * @param dicatat when the fact reached the system
 */
export function mulaiTenggat(
  kunci: string,
  putaran: number,
  aturan: AturanTenggat,
  mulai: Waktu,
  dicatat: Waktu,
  kalender: KalenderKerja,
): Tenggat {
  const jenjang = aturan.jenjang.map((j, i): Jenjang => ({
    ke: i + 1,
    pada: hitungJenjang(mulai, aturan, j.setelahMenit, kalender),
    kepada: j.kepada,
    nasib: 'menunggu',
  }));
  const lewat = jenjang.filter((j) => j.pada < dicatat);
  const sisa = lewat.at(-1);
  return {
    id: `${kunci}#${putaran}`,
    kunci,
    nama: aturan.nama,
    jam: aturan.jam,
    sifat: aturan.sifat,
    mulai,
    batas: hitungTenggat(mulai, aturan.menit, aturan.jam, kalender),
    jenjang: jenjang.map((j) => (lewat.includes(j) && j !== sisa ? { ...j, nasib: 'dilewati' } : j)),
    ...(aturan.ulangi && { ulangi: aturan.ulangi }),
  };
}

// A reminder asked for earlier than the clock's start falls on the start.
function hitungJenjang(mulai: Waktu, a: AturanTenggat, setelahMenit: number, k: KalenderKerja): Waktu {
  return hitungTenggat(mulai, Math.max(0, a.menit + setelahMenit), a.jam, k);
}

/**
 * Shifts what is still to come by the time the case was held, of a clock that began in the hold by what it saw of it;
 * what has fired stays where it was.
 */
export function geserSemua(
  semua: readonly Tenggat[],
  ditunda: Waktu,
  dilanjutkan: Waktu,
  kalender: KalenderKerja,
): Tenggat[] {
  return semua.map((t) => {
    if (!berjalan(t)) return t;
    const sejak = terakhir(ditunda, t.mulai);
    const geser = (w: Waktu) => geserTenggat(w, sejak, dilanjutkan, t.jam, kalender);
    const geserJenjang = ({ semula, ...j }: Jenjang): Jenjang => ({
      ...j,
      pada: geser(j.pada),
      ...(semula !== undefined && { semula: geser(semula) }),
    });
    const jenjang = t.jenjang.map((j) => (j.nasib === 'menunggu' ? geserJenjang(j) : j));
    return { ...t, batas: geser(t.batas), jenjang };
  });
}
