import type { Waktu } from '../domain/jam/waktu.ts';
import type { KopSurat } from '../domain/surat/kop.ts';
import type { PenandaTangan } from '../domain/surat/penanda-tangan.ts';
import type { Templat } from '../domain/surat/templat.ts';

/** An initial beside the signatory's name: whose position, which initials, when. */
export interface TandaParaf {
  jabatan: string;
  inisial: string;
  pada: string;
}

/** Everything a page shows, as plain data that can be stored as JSON. The same sheet always gives the same bytes. */
export interface Lembar {
  judul: string;
  kop: KopSurat;
  nomor: string;
  kota: string;
  /** As it is printed: "22 November 2026". */
  tanggal: string;
  /** The moment the document says it was made at. */
  dibuatPada: Waktu;
  isi: Templat;
  penandaTangan: PenandaTangan;
  /** A second party who signs on paper: the shelter, on a handover record. */
  pihakKedua?: PenandaTangan;
  paraf: readonly TandaParaf[];
  /** Where anybody can check the letter, and its code. */
  verifikasi?: { alamat: string; kode: string };
  /** What the page says about its signature, in its footer. */
  keterangan: string;
  /** Printed across each page: a draft, a demonstration. */
  cap?: string;
  tandaTangan: 'elektronik' | 'basah';
  /** Leaves a place for the signature's bytes. Not on a draft, nor for a provider that adds its own (`perluTempat`). */
  tempatTandaTangan?: boolean;
}
