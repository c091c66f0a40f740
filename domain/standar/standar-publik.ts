import type { SaluranPengaduan } from '../kata.ts';

/** A published line, with what is listed below it. */
export interface ButirPublik {
  teks: string;
  rincian?: readonly string[];
}

/**
 * A length the office promises, and the deadlines that measure it: together they must take exactly as long. Said twice
 * on purpose, as in a decree and in the machine, so that neither can be changed without the other.
 */
export interface JanjiWaktu {
  /** What takes so long, where the standard promises more than one length. */
  untuk?: string;
  menit: number;
  /** Keys of deadlines of the same standard. */
  tenggat: readonly string[];
}

/** A step of the published time; where it names a deadline, its length is printed after the text. */
export interface RincianWaktu {
  teks: string;
  tenggat?: string;
}

export interface WaktuPublik {
  janji: readonly JanjiWaktu[];
  /** From when the time counts. */
  mulai?: string;
  rincian: readonly RincianWaktu[];
}

/** A way to complain, as the office publishes it. */
export interface SaluranPublik {
  jenis: SaluranPengaduan;
  label: string;
  /** None where the label says it all. */
  nilai?: string;
  /** https:, mailto: or tel: */
  tautan?: string;
}

/**
 * What the public reads of a service standard: the six components of Permenpan 15/2014 that are theirs (requirements,
 * procedure, time, fee, product, complaints), with the legal basis and whom the service is for. The office's own
 * words. Not part of what a case takes along.
 */
export interface StandarPublik {
  nama: string;
  /** Of the decree that set the standard; some offices publish none. */
  nomorSk?: string;
  /** What the reader must know first, e.g. that the standard is a sample. */
  catatan?: string;
  dasarHukum: readonly string[];
  sasaran?: readonly string[];
  persyaratan: readonly ButirPublik[];
  prosedur: readonly ButirPublik[];
  waktu: WaktuPublik;
  biaya: string;
  produk: readonly string[];
  pengaduan: {
    kantor: { nama: string; alamat: string; telepon?: string };
    saluran: readonly SaluranPublik[];
  };
}
