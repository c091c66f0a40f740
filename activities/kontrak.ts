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

/** The case's key was destroyed: the run can no longer read what it works on, and ends. */
export interface Musnah {
  hasil: 'musnah';
}

export interface PermintaanTindakan extends Pagar {
  tindakan: Tindakan;
  /** When it is recorded: the act's own time, but never before the last entry. */
  waktu: string;
  keputusan: Keputusan;
  /** What came of signing the letter this act is about, outside of any transaction. */
  bubuhan?: Bubuhan;
}

/** A letter and what has become of it before its act is committed. */
export interface Bubuhan {
  suratId: string;
  hasil: HasilBubuhan;
  /** The register says whether the letter was handed to a provider; set by runs that have it noted beforehand. */
  kirimanTercatat?: boolean;
}

export type HasilBubuhan =
  /** Its signed file is on record. */
  { hasil: 'ditandatangani' } | { hasil: 'ditolak'; pesan: string } | { hasil: 'tidakPasti'; pesan: string };

/** A letter that has its number and can be signed; `setempat`: no other house takes part in it. */
export interface SuratSiap {
  hasil: 'siap';
  suratId: string;
  setempat: boolean;
  /** It is signed in the step that commits it. Runs that began before this was so have no such word. */
  sekaligus?: boolean;
}

export interface PermintaanSiap extends PermintaanTindakan {
  /** Asked from within the workflow's task: nobody elsewhere is waited for. */
  seketika?: boolean;
}

/** Somebody elsewhere has to be asked first. */
export interface Nanti {
  hasil: 'nanti';
}

/** An act whose letter is ready, to be signed in this house and committed. */
export interface PermintaanSetempat extends PermintaanTindakan {
  suratId: string;
}

export interface PermintaanBubuhan {
  kasusId: string;
  suratId: string;
  tindakanId: string;
  waktu: string;
}

export type HasilTindakan =
  | { hasil: 'diterima'; pengayaan: Pengayaan }
  /** Refused by the rules or by what only the database knows; the receipt says why. */
  | {
      hasil: 'ditolak';
      /** What the case remembers of it all the same. */
      catatan?: Peristiwa;
    }
  /** It has its receipt already. */
  | { hasil: 'ulang' }
  /** No seal of the API: it counts for nothing. */
  | { hasil: 'tidakSah' }
  | Musnah
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

export type HasilWaktu = { hasil: 'dicatat'; pengayaan: Pengayaan[] } | Musnah | Tertinggal;

export interface PermintaanKerja extends Pagar {
  /** When it is recorded. */
  waktu: string;
}

/** What the case has done by itself is one entry, written by the activity that did it. */
export type HasilKerja = { hasil: 'dicatat'; peristiwa: Peristiwa } | Musnah | Tertinggal;

/** Work the case does by itself. */
export type LangkahKerja = (p: PermintaanKerja) => Promise<HasilKerja>;

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
