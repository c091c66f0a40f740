import type { Waktu } from '../jam/waktu.ts';
import type { StandarKasus } from '../standar/standar.ts';

/** What a case is given at birth besides the act that begins it. */
export interface Kelahiran<S> {
  kasusId: string;
  instansiId: string;
  nomor: string;
  waktu: Waktu;
  standar: S;
  terkait: readonly string[];
}

/** What every case begins with, whatever its service: written down, and without a history yet. */
export function keadaanAwal<S extends StandarKasus>(l: Kelahiran<S>) {
  return {
    kasusId: l.kasusId,
    instansiId: l.instansiId,
    nomor: l.nomor,
    versi: 1,
    urutan: 0,
    waktu: l.waktu,
    dibuatPada: l.waktu,
    standar: l.standar,
    dokumen: [],
    tenggat: [],
    penundaan: [],
    ditunda: false,
    terkait: l.terkait,
    langkahSelesai: [],
  };
}
