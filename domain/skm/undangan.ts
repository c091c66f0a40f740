import type { Waktu } from '../jam/waktu.ts';
import { bandingkan, tambahMenit } from '../jam/waktu.ts';
import type { KeadaanKasus } from '../kasus/keadaan.ts';
import type { TahapLansia } from '../lansia/keadaan.ts';
import type { TahapPengaduan } from '../pengaduan/keadaan.ts';
import type { KeadaanRps, TahapRps } from '../rps/keadaan.ts';
import type { LayananSkm } from './unsur.ts';

/** How long after its case has ended a survey can be answered. */
export const MASA_UNDANGAN_HARI = 30;

/**
 * Answers are read in groups of at least so many: as soon as that many wait they are counted together, in the quarter
 * in which the last of them came. No figure ever changes by one answer, so none can be told from two reports.
 */
export const KELOMPOK_JAWABAN = 5;

/** What ends a case with somebody served: a refusal as well. A case that was called off served nobody. */
const BERAKHIR_DILAYANI = {
  lansia: ['selesai', 'ditolak'] satisfies TahapLansia[],
  rps: ['selesai', 'dirujuk'] satisfies TahapRps[],
  // A joined complaint is answered for by its main one.
  pengaduan: ['selesai', 'diteruskan', 'ditolak'] satisfies TahapPengaduan[],
} as const satisfies Record<LayananSkm, readonly string[]>;

/** The service whose survey a case that has ended asks for; null where nobody can be asked. */
export function layananDitanya(k: KeadaanKasus): LayananSkm | null {
  const { layanan } = k;
  if (layanan === 'pdp') return null;
  const berakhir: readonly string[] = BERAKHIR_DILAYANI[layanan];
  if (!berakhir.includes(k.tahap)) return null;
  return layanan === 'rps' && tanpaKlien(k as KeadaanRps) ? null : layanan;
}

// Death, and leaving without notice: the client cannot be asked, and nobody who stood by is known.
function tanpaKlien(k: KeadaanRps): boolean {
  const cara = k.penyaluran?.penyaluran;
  return cara?.cara === 'tindakanLain' && cara.rincian.tindakan !== 'lainnya';
}

export type StatusUndangan = 'terbuka' | 'sudahDiisi' | 'kedaluwarsa';

export function berlakuSampai(dibuatPada: Waktu): Waktu {
  return tambahMenit(dibuatPada, MASA_UNDANGAN_HARI * 24 * 60);
}

/** Invitations made after this can still be answered. */
export function masihBerlakuSejak(sekarang: Waktu): Waktu {
  return tambahMenit(sekarang, -MASA_UNDANGAN_HARI * 24 * 60);
}

export function statusUndangan(u: { dibuatPada: Waktu; dipakai: boolean }, sekarang: Waktu): StatusUndangan {
  if (u.dipakai) return 'sudahDiisi';
  return bandingkan(sekarang, berlakuSampai(u.dibuatPada)) < 0 ? 'terbuka' : 'kedaluwarsa';
}
