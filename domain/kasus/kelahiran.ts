import type { Waktu } from '../jam/waktu.ts';

/** What a case is given at birth besides the act that begins it. */
export interface Kelahiran<S> {
  kasusId: string;
  instansiId: string;
  nomor: string;
  waktu: Waktu;
  standar: S;
  terkait: readonly string[];
}
