import type { HasilKirim } from '../../domain/saluran/percobaan.ts';
import type { CaraSaluran, Saluran } from '../../domain/saluran/saluran.ts';

/** A message with its address, as a channel takes it. */
export interface PesanKeluar {
  /** The same however often it is tried: what receivers drop repeats by. */
  kunci: string;
  instansiId: string;
  kepada: string;
  perihal: string;
  teks: string;
  tautan: string;
}

/** What carries messages out by one channel. */
export interface Pengirim {
  saluran: Saluran;
  cara: CaraSaluran;
  /** Ends in time, whatever the other side does. @param henti breaks it off */
  kirim(p: PesanKeluar, henti: AbortSignal): Promise<HasilKirim>;
  tutup(): void;
}

/** Why a try was broken off: because we end, or because it took too long. */
export function hasilTerhenti(henti: AbortSignal): HasilKirim {
  return henti.aborted ? { hasil: 'dihentikan' } : { hasil: 'gagal', galat: 'waktuHabis' };
}
