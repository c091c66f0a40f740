import type { Tanggal, Waktu, Zona } from '../jam/waktu.ts';
import { dariMs, geseranMs, keMs, tanggalDi, tambahMenit } from '../jam/waktu.ts';
import type { Masa } from './kantor.ts';

const SEHARI_MENIT = 24 * 60;

/** The first instant of a day in the office's zone. */
export function awalHari(t: Tanggal, zona: Zona): Waktu {
  return dariMs(keMs(`${t}T00:00:00.000Z`) - geseranMs(zona));
}

export function hariSesudah(t: Tanggal): Tanggal {
  return tambahMenit(`${t}T00:00:00.000Z`, SEHARI_MENIT).slice(0, 10);
}

/** Whole days, the last one included, as a decree counts them. */
export function masaDari(mulai: Tanggal, sampai: Tanggal | undefined, zona: Zona): Masa {
  return {
    mulai: awalHari(mulai, zona),
    sampai: sampai === undefined ? null : awalHari(hariSesudah(sampai), zona),
  };
}

/** The last day of a term, as it was written in the decree. */
export function hariTerakhir(sampai: Waktu, zona: Zona): Tanggal {
  return tanggalDi(dariMs(keMs(sampai) - 1), zona);
}

export function bertindih(a: Masa, b: Masa): boolean {
  return (a.sampai === null || a.sampai > b.mulai) && (b.sampai === null || b.sampai > a.mulai);
}

/** Up to when terms follow one another without a gap from a moment on; null: without end. */
export function sambungSampai(semua: readonly Masa[], dari: Waktu): Waktu | null {
  let sampai = dari;
  for (const m of semua.toSorted((a, b) => (a.mulai < b.mulai ? -1 : 1))) {
    if (m.mulai > sampai) continue;
    if (m.sampai === null) return null;
    if (m.sampai > sampai) sampai = m.sampai;
  }
  return sampai;
}

/** "2026-01-31" in figures, as people in the office read it: "31-01-2026". */
export function tulisTanggalAngka(t: Tanggal): string {
  return t.split('-').toReversed().join('-');
}

/** The end of a term in words, e.g. "sampai 31-01-2026". */
export function tulisAkhir(sampai: Waktu | null, zona: Zona): string {
  return sampai === null ? 'tanpa batas waktu' : `sampai ${tulisTanggalAngka(hariTerakhir(sampai, zona))}`;
}
