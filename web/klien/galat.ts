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

/** What to show of an error. */
export function pesanGalat(e: unknown): { judul: string; rincian: string } {
  if (e instanceof GalatApi) return { judul: e.masalah.title, rincian: e.masalah.detail };
  if (e instanceof TakTersambung) return { judul: 'Tidak tersambung', rincian: e.message };
  return {
    judul: 'Kesalahan tak terduga',
    rincian: 'Muat ulang halaman ini. Bila berulang, beri tahu admin kantor.',
  };
}

export function adalahKode(e: unknown, ...kode: string[]): e is GalatApi {
  return e instanceof GalatApi && kode.includes(e.masalah.kode);
}

/** The API's sentence about one field, if it has one. */
export function pesanPada(e: unknown, lokasi: string): string | undefined {
  return e instanceof GalatApi ? e.masalah.kesalahan?.find((k) => k.lokasi === lokasi)?.pesan : undefined;
}

/** The API's sentences by the place each is about. */
export function kesalahanApi(e: unknown): Record<string, string> {
  if (!(e instanceof GalatApi)) return {};
  return Object.fromEntries((e.masalah.kesalahan ?? []).map((k) => [k.lokasi, k.pesan]));
}
