import type { Kesalahan } from '../../domain/kasus/penolakan.ts';

/** An error as the API answers it (RFC 9457); the sentences are the API's own. */
export interface Masalah {
  status: number;
  title: string;
  detail: string;
  kode: string;
  kesalahan?: Kesalahan[];
  /** A 409 about a case says where it stands now. */
  tahap?: string;
  versi?: number;
  /** Separation of duties: who could act instead. */
  pengganti?: { nama: string; jabatan: string }[];
  /** A 503 at a birth: the case is on record. A 410: what is left of one that was erased. */
  kasus?: unknown;
  /** The act that was refused; with a 503 it is on record, and is decided once the engine is back. */
  tindakanId?: string;
}

/** The API has refused. */
export class GalatApi extends Error {
  override readonly name = 'GalatApi';
  readonly masalah: Masalah;
  constructor(masalah: Masalah) {
    super(masalah.detail);
    this.masalah = masalah;
  }
}

/** Nothing came back: whether it arrived is unknown. Sending again under the same key is safe. */
export class TakTersambung extends Error {
  override readonly name = 'TakTersambung';
  constructor() {
    super('Sambungan ke server terputus. Yang sudah diketik tetap ada; coba lagi sebentar.');
  }
}

// The API speaks of a header here, to those who send it themselves.
const PERNAH_DIKIRIM = {
  judul: 'Sudah pernah dikirim',
  rincian:
    'Formulir ini sudah pernah terkirim dengan isian lain. Periksa dulu apakah yang terkirim itu sudah tercatat, baru kirim lagi.',
};

/** What to show of an error. */
export function pesanGalat(e: unknown): { judul: string; rincian: string } {
  if (adalahKode(e, 'kunciDipakaiUlang')) return PERNAH_DIKIRIM;
  if (e instanceof GalatApi) return { judul: e.masalah.title, rincian: e.masalah.detail };
  if (e instanceof TakTersambung) return { judul: 'Tidak tersambung', rincian: e.message };
  return {
    judul: 'Kesalahan tak terduga',
    rincian: 'Muat ulang halaman ini. Bila berulang, beri tahu admin kantor.',
  };
}

/** The act that is on record and not decided, though the answer was an error: the engine is away. */
export function tindakanTercatat(e: unknown): string | undefined {
  return adalahKode(e, 'mesinPergi') ? e.masalah.tindakanId : undefined;
}

export function adalahKode(e: unknown, ...kode: string[]): e is GalatApi {
  return e instanceof GalatApi && kode.includes(e.masalah.kode);
}

/** Each fault that the API names. */
export function kesalahanDi(e: unknown): readonly Kesalahan[] {
  return e instanceof GalatApi ? (e.masalah.kesalahan ?? []) : [];
}

/** The API's sentence about one field, if it has one. */
export function pesanPada(e: unknown, lokasi: string): string | undefined {
  return kesalahanDi(e).find((k) => k.lokasi === lokasi)?.pesan;
}

/** The API's sentences by the place each is about. */
export function kesalahanApi(e: unknown): Record<string, string> {
  return Object.fromEntries(kesalahanDi(e).map((k) => [k.lokasi, k.pesan]));
}

/** An error beneath a single field: what is wrong there, or else what happened. */
export function kalimatGalat(e: unknown): string {
  const pesan = kesalahanDi(e).map((k) => k.pesan);
  return pesan.length > 0 ? pesan.join(' ') : pesanGalat(e).rincian;
}
