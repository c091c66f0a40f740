import type { Waktu } from '../jam/waktu.ts';
import { keMs, terakhir } from '../jam/waktu.ts';
import { berjalan, terlambatPada } from '../kasus/tenggat.ts';
import type { KeadaanRps } from './keadaan.ts';

const MENIT_SEHARI = 24 * 60;
const MS_SEHARI = MENIT_SEHARI * 60_000;

/** Where a stay is within its seven days. */
export interface HariTinggal {
  /** 1 within the first 24 hours after the reception. */
  ke: number;
  /** How many the standard allows. */
  dari: number;
  masukPada: Waktu;
  batas: Waktu | null;
  terlambat: boolean;
}

/** @returns null where the client has not been received */
export function hariTinggal(k: KeadaanRps, sekarang: Waktu): HariTinggal | null {
  if (k.masukPada === undefined) return null;
  const tinggal = tenggatTinggal(k);
  return {
    ke: Math.floor((keMs(sekarang) - keMs(k.masukPada)) / MS_SEHARI) + 1,
    dari: k.standar.tenggat.tinggal.menit / MENIT_SEHARI,
    masukPada: k.masukPada,
    batas: tinggal[0]?.batas ?? null,
    terlambat: terlambatPada(tinggal, sekarang),
  };
}

/** The rung of the ladder of the seven days that has been reached; 0 before the first. */
export function jenjangTinggal(k: KeadaanRps): number {
  const terkirim = tenggatTinggal(k).flatMap((t) => t.jenjang.filter((j) => j.nasib === 'terkirim'));
  return Math.max(0, ...terkirim.map((j) => j.ke));
}

/** When the client is expected to have left: at the end of the seven days, or at the target the kadis has set. */
export function perkiraanKeluar(k: KeadaanRps): Waktu | null {
  const batas = tenggatTinggal(k)[0]?.batas;
  if (batas === undefined) return null;
  return k.tindakLanjut ? terakhir(batas, k.tindakLanjut.target) : batas;
}

/** Who of those that lie in a bed is expected to leave first, and when; null where nobody says. */
export function keluarBerikut(semua: readonly KeadaanRps[]): { nomor: string; pada: Waktu } | null {
  const calon = semua.flatMap((k) => {
    const pada = perkiraanKeluar(k);
    return pada === null ? [] : [{ nomor: k.nomor, pada }];
  });
  return calon.reduce<(typeof calon)[number] | null>((a, b) => (a && a.pada <= b.pada ? a : b), null);
}

function tenggatTinggal(k: KeadaanRps) {
  return k.tenggat.filter((t) => t.kunci === 'tinggal' && berjalan(t));
}
