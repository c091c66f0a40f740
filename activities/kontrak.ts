import type { KeadaanKasus, Pengayaan, Peristiwa } from '../domain/kasus/keadaan.ts';
import type { Keputusan, Tindakan } from '../domain/kasus/tindakan.ts';

/** Shapes that cross from a workflow to its activities and back. */

/** Where the run believes the case stands: the fence of every commit. */
export interface Pagar {
  kasusId: string;
  alurId: string;
  /** Entries of the history the run has seen. */
  urutan: number;
}

export interface PermintaanTindakan extends Pagar {
  tindakan: Tindakan;
  /** When it is recorded: the act's own time, but never before the last entry. */
  waktu: string;
  keputusan: Keputusan;
}

export type HasilTindakan =
  | { hasil: 'diterima'; pengayaan: Pengayaan }
  /** Refused by the rules or by what only the database knows; the receipt says why. */
  | { hasil: 'ditolak' }
  /** It has its receipt already. */
  | { hasil: 'ulang' }
  /** No seal of the API: it counts for nothing. */
  | { hasil: 'tidakSah' }
  | Tertinggal;

/** The case has moved on without this run: take over its state, or end where another run holds the case. */
export interface Tertinggal {
  hasil: 'tertinggal';
  keadaan: KeadaanKasus;
  alurId: string;
}

export interface PermintaanWaktu extends Pagar {
  peristiwa: Peristiwa[];
}

export type HasilWaktu = { hasil: 'dicatat'; pengayaan: Pengayaan[] } | Tertinggal;

export interface SinyalTidakSah {
  /** Id of the refused receipt it leaves. */
  resiId: string;
  kasusId: string;
  nama: string;
  sebab: 'tidakTerbaca' | 'bentukSalah' | 'segelTidakSah';
  waktu: string;
}

/** An act's activity: named after its SOP step. */
export type LangkahSop = (p: PermintaanTindakan) => Promise<HasilTindakan>;
