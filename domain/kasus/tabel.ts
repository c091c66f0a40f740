import type { Layanan, PeranPelaku } from '../kata.ts';

/** One cell of the matrix peran × tahap × act. */
export interface AturanTindakan<T extends string = string> {
  /** SOP step of the service standard; 0 for what stands beside the SOP (notes, holds, corrections). */
  sop: number;
  peran: readonly PeranPelaku[];
  /** Stages the act can lead to; empty where the case stays. */
  ke: readonly T[];
  /** Decisive acts state the version they were decided on and are refused where it is stale. */
  menentukan?: true;
  /** Of the peksos, only the one the case was assigned to; `bilaAda`: any of them as long as nobody is. */
  hanyaDitugaskan?: true | 'bilaAda';
  /** Notes, guidance logs and attachments leave the version alone. */
  tanpaVersi?: true;
  /**
   * While processing is restricted an act is for whoever may still see the data. `semuaPeran`: for all who may do it
   * otherwise, since it keeps somebody safe, a time that runs, or the truth about a letter; `tidak`: for nobody, since
   * it copies what is only to be kept into another case.
   */
  saatDibatasi?: 'semuaPeran' | 'tidak';
  /** The act gives rise to a case of this service, which the office must offer. */
  melahirkan?: Layanan;
  /** A step of the SOP that a hold does not stop: it finds out what has happened, and decides nothing. */
  saatDitunda?: true;
}

export type BarisTabel<T extends string, J extends string> = Readonly<Partial<Record<J, AturanTindakan<T>>>>;
export type TabelTindakan<T extends string, J extends string> = Readonly<Record<T, BarisTabel<T, J>>>;

/** Whether a case in this stage has ended: all that is left to do is to reopen it. */
export function tahapTertutup(tabel: TabelTindakan<string, string>, tahap: string): boolean {
  return Object.hasOwn(tabel[tahap] ?? {}, 'bukaKembali');
}

/** One row of the printed matrix. */
export interface SelMatriks {
  tahap: string;
  tindakan: string;
  aturan: AturanTindakan;
}

export function matriks<T extends string, J extends string>(tabel: TabelTindakan<T, J>): SelMatriks[] {
  return (Object.keys(tabel) as T[]).flatMap((tahap) =>
    (Object.keys(tabel[tahap]) as J[]).flatMap((tindakan) => {
      const aturan = tabel[tahap][tindakan];
      return aturan ? [{ tahap, tindakan, aturan }] : [];
    }),
  );
}
