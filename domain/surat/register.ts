import type { JenisSurat } from './isian.ts';

/** The life of a letter in the office's register. */
export const STATUS_SURAT = [
  'dipesan',
  'menungguKepastian',
  'terbit',
  'diganti',
  'dicabut',
  'batal',
] as const;
export type StatusSurat = (typeof STATUS_SURAT)[number];

/** Why a number was voided before there was a letter, or a letter revoked: a closed vocabulary. */
export const ALASAN_BATAL = [
  'dikembalikan',
  'ditolak',
  'dibatalkan',
  'isiBerubah',
  'tidakTerbit',
  'lewatTahun',
] as const;
export type AlasanBatal = (typeof ALASAN_BATAL)[number];

export const ALASAN_CABUT = [
  'dicabut',
  'kasusDibatalkan',
  'kasusDitolak',
  'tanpaPenempatan',
  'dibukaKembali',
] as const;
export type AlasanCabut = (typeof ALASAN_CABUT)[number];

/** From each status to those that may follow. An issued letter is never changed, only revoked or replaced. */
const LANJUT = {
  dipesan: ['menungguKepastian', 'terbit', 'batal'],
  menungguKepastian: ['terbit', 'batal'],
  terbit: ['diganti', 'dicabut'],
  diganti: [],
  dicabut: [],
  batal: [],
} as const satisfies Record<StatusSurat, readonly StatusSurat[]>;

/** Where a letter must stand for a status to follow. */
export function asalStatus(ke: StatusSurat): StatusSurat[] {
  return STATUS_SURAT.filter((dari) => (LANJUT[dari] as readonly StatusSurat[]).includes(ke));
}

/** Kinds that the act which ends a case issues with it: an end that is taken back takes them with it. */
export const SURAT_PENUTUP = ['beritaAcara', 'rujukan'] as const satisfies JenisSurat[];
