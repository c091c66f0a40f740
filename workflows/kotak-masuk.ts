import { setDefaultSignalHandler } from '@temporalio/workflow';
import type { Surat } from './pesan.ts';
import { bacaSurat } from './surat.ts';
import { SERAHAN_TERBESAR, ukuranJson } from './ukuran.ts';

/** Latest receipts remembered, so that a repeat costs nothing; older ones are known to the database. */
const INGATAN_RESI = 200;

/** The one inbox of a case: acts in the order the engine recorded them. */
export interface KotakMasuk {
  ada(): boolean;
  /** The next act, left where it is. */
  intip(): Surat | undefined;
  ambil(): Surat | undefined;
  /** Remembers that an act has its receipt; its repeats need not wait any longer. */
  ingat(tindakanId: string): void;
  sudahDiputus(tindakanId: string): boolean;
  jumlah(): number;
  /** Signals received by this run; the engine limits them. */
  jumlahSinyal(): number;
  /** Whether what waits can be given to a following run: the engine limits that too. */
  muatDiserahkan(): boolean;
  /** What a following run is given. */
  isi(): { kotakMasuk: Surat[]; sudahDiputus: string[] };
}

/**
 * Sets the run's one signal handler, before anything is awaited. It never throws and only fills the inbox: named
 * handlers would be drained a name at a time (ADR 0001).
 */
export function bukaKotakMasuk(awal: { kotakMasuk: Surat[]; sudahDiputus: string[] }): KotakMasuk {
  let kotak = awal.kotakMasuk.map((surat) => timbang(bacaLagi(surat)));
  const resi = [...awal.sudahDiputus];
  let sinyal = 0;
  setDefaultSignalHandler((nama, ...args) => {
    sinyal += 1;
    kotak.push(timbang(bacaSurat(nama, args)));
  });
  return {
    ada: () => kotak.length > 0,
    intip: () => kotak[0]?.surat,
    ambil: () => kotak.shift()?.surat,
    ingat(tindakanId) {
      resi.push(tindakanId);
      if (resi.length > INGATAN_RESI) resi.shift();
      kotak = kotak.filter(({ surat }) => !surat.terbaca || surat.tindakan.tindakanId !== tindakanId);
    },
    sudahDiputus: (tindakanId) => resi.includes(tindakanId),
    jumlah: () => kotak.length,
    jumlahSinyal: () => sinyal,
    muatDiserahkan: () => kotak.reduce((jumlah, { ukuran }) => jumlah + ukuran, 0) <= SERAHAN_TERBESAR,
    isi: () => ({ kotakMasuk: kotak.map(({ surat }) => surat), sudahDiputus: resi }),
  };
}

// What the run before has handed over was read by the code of its time.
function bacaLagi(surat: Surat): Surat {
  return surat.terbaca ? bacaSurat(surat.tindakan.jenis, [surat.tindakan]) : surat;
}

function timbang(surat: Surat): { surat: Surat; ukuran: number } {
  return { surat, ukuran: ukuranJson(surat) };
}
