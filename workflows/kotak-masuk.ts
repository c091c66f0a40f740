import { setDefaultSignalHandler } from '@temporalio/workflow';
import type { Surat } from './pesan.ts';
import { bacaSurat } from './surat.ts';

/** Latest receipts remembered, so that a repeat costs nothing; older ones are known to the database. */
const INGATAN_RESI = 200;

/** The one inbox of a case: acts in the order the engine recorded them. */
export interface KotakMasuk {
  ada(): boolean;
  /** The next act, left where it is. */
  intip(): Surat | undefined;
  ambil(): Surat | undefined;
  /** Remembers that an act has its receipt. */
  ingat(tindakanId: string): void;
  sudahDiputus(tindakanId: string): boolean;
  jumlah(): number;
  /** Signals received by this run; the engine limits them. */
  jumlahSinyal(): number;
  /** What a following run is given. */
  isi(): { kotakMasuk: Surat[]; sudahDiputus: string[] };
}

/**
 * Sets the run's one signal handler, before anything is awaited. It never throws and only fills the inbox: named
 * handlers would be drained a name at a time (ADR 0001).
 */
export function bukaKotakMasuk(awal: { kotakMasuk: Surat[]; sudahDiputus: string[] }): KotakMasuk {
  const kotak = [...awal.kotakMasuk];
  const resi = [...awal.sudahDiputus];
  let sinyal = 0;
  setDefaultSignalHandler((nama, ...args) => {
    sinyal += 1;
    kotak.push(bacaSurat(nama, args));
  });
  return {
    ada: () => kotak.length > 0,
    intip: () => kotak[0],
    ambil: () => kotak.shift(),
    ingat(tindakanId) {
      resi.push(tindakanId);
      if (resi.length > INGATAN_RESI) resi.shift();
    },
    sudahDiputus: (tindakanId) => resi.includes(tindakanId),
    jumlah: () => kotak.length,
    jumlahSinyal: () => sinyal,
    isi: () => ({ kotakMasuk: kotak, sudahDiputus: resi }),
  };
}
