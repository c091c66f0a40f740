import type { Kesalahan } from '../domain/kasus/penolakan.ts';

/**
 * An answer that is an error: RFC 9457 problem details, title and detail in Indonesian.
 * `tambahan` joins the body (409: tahap, versi, tindakanTersedia).
 */
export class Galat extends Error {
  override name = 'Galat';
  readonly status: number;
  readonly kode: string;
  readonly judul: string;
  readonly kesalahan: readonly Kesalahan[];
  readonly tambahan: Readonly<Record<string, unknown>>;
  readonly kepala: Readonly<Record<string, string>>;

  constructor(
    status: number,
    kode: string,
    judul: string,
    rincian: string,
    lain: {
      kesalahan?: readonly Kesalahan[];
      tambahan?: Record<string, unknown>;
      kepala?: Record<string, string>;
    } = {},
  ) {
    super(rincian);
    this.status = status;
    this.kode = kode;
    this.judul = judul;
    this.kesalahan = lain.kesalahan ?? [];
    this.tambahan = lain.tambahan ?? {};
    this.kepala = lain.kepala ?? {};
  }
}

export const tidakAda = (): Galat =>
  new Galat(404, 'tidakDitemukan', 'Tidak ditemukan', 'Data ini tidak ada, atau bukan milik kantor Anda.');
