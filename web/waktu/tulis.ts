import { tanggalDi, tulisWaktu } from '../../domain/jam/waktu.ts';
import type { Waktu, Zona } from '../../domain/jam/waktu.ts';
import { tulisTanggal } from '../../domain/surat/tanggal.ts';

/** "22 November 2026 14.13 WIB"; on the day itself only "hari ini 14.13 WIB". */
export function tulisSaat(w: Waktu, zona: Zona, kini: Waktu): string {
  const jam = tulisWaktu(w, zona).slice(11);
  const tanggal = tanggalDi(w, zona);
  return tanggal === tanggalDi(kini, zona) ? `hari ini ${jam}` : `${tulisTanggal(tanggal)} ${jam}`;
}

/** A length in minutes as people say it: "3 hari 4 jam", "12 menit". */
export function tulisLama(menit: number): string {
  const bulat = Math.floor(Math.abs(menit));
  const hari = Math.floor(bulat / 1440);
  const jam = Math.floor((bulat % 1440) / 60);
  const sisa = bulat % 60;
  if (hari > 0) return jam > 0 ? `${hari} hari ${jam} jam` : `${hari} hari`;
  if (jam > 0) return sisa > 0 ? `${jam} jam ${sisa} menit` : `${jam} jam`;
  return `${sisa} menit`;
}
