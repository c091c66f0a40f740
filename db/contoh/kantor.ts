import type { z } from 'zod';
import type { KalenderKerja } from '../../domain/jam/kalender.ts';
import type { Layanan, Peran } from '../../domain/kata.ts';
import type { KelompokTempatTidur } from '../../domain/rps/kata.ts';
import type { StandarLayanan } from '../../domain/standar/standar.ts';
import type { StandarPublik } from '../../domain/standar/standar-publik.ts';
import type { kopSurat } from '../../domain/surat/kop.schema.ts';
import type { Wilayah } from '../../domain/wilayah.ts';

/** A position of a sample office with the one person who holds it. */
export interface JabatanContoh {
  /** Unique within the office; the account is `<akun>@<instansi>.contoh`. */
  akun: Peran | `${Peran}2`;
  peran: Peran;
  jabatan: string;
  /** An invented name. */
  pejabat: string;
  /** Account of the position above, further up in the list. */
  atasan?: JabatanContoh['akun'];
  /** The area whose cases a petugas-desa sees. */
  wilayah?: Wilayah;
  kontakPiket?: true;
}

export interface TempatTidurContoh {
  kamar: string;
  nama: string;
  kelompok: KelompokTempatTidur;
}

/** How an office heads its letters, and who gets a copy of them. */
export interface SuratContoh {
  kop: z.output<typeof kopSurat>;
  tembusan: readonly string[];
}

/** A sample office: everything that is data about it. Which services it offers follows from `standar`. */
export interface KantorContoh {
  id: string;
  nama: string;
  kalender: KalenderKerja;
  standar: Partial<StandarLayanan>;
  /** What it publishes of each standard. */
  publik: Partial<Record<Layanan, StandarPublik>>;
  surat: SuratContoh;
  jabatan: readonly JabatanContoh[];
  tempatTidur: readonly TempatTidurContoh[];
}
