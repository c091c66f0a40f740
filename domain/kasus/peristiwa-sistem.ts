import type { Tujuan } from '../kata.ts';
import type { Peristiwa } from './keadaan.ts';

/** What the system records by itself: a rung that fired, the move at 24 hours, a workflow that was started again. */
export interface IsiSistem {
  eskalasi: {
    tenggatId: string;
    kunci: string;
    nama: string;
    ke: number;
    kepada: readonly Tujuan[];
    batas: string;
  };
  pindahOtomatis: { dasar: string };
  /** A signature whose outcome nobody knows; `pastikanSurat` or `cocokkanSurat` resolves it. */
  suratMenungguKepastian: { suratId: string; nomor: string; pesan: string };
  alurDipulihkan: { alurId: string; sebab: string };
  /** What a request about personal data has done, in numbers of cases and never in words about a person. */
  salinanDisusun: { dokumenId: string; kasus: readonly string[] };
  dataDikoreksi: { kasus: readonly string[] };
  pembatasanDiterapkan: { dibatasi: boolean; kasus: readonly string[] };
  kunciDimusnahkan: { kasus: readonly string[]; kunci: readonly string[]; dokumen: readonly string[] };
  sisaDibersihkan: { berkas: number; kunciCadangan: boolean };
  pemusnahanTerbukti: { diperiksa: number };
  pelaksanaanTerhalang: { sebab: string };
}
export type JenisSistem = keyof IsiSistem;

/** What a request writes into the histories of the cases it concerns, in the name of who granted it. */
export interface IsiPdpKasus {
  pemrosesanDibatasi: { permintaan: string };
  pembatasanDicabut: { permintaan: string };
  dataDihapus: { permintaan: string };
}

export type PeristiwaSistem<T extends string> = {
  [J in JenisSistem]: Peristiwa<J, IsiSistem[J], T>;
}[JenisSistem];
