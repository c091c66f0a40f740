import type { z } from 'zod';
import type { SaluranPengaduan } from '../kata.ts';
import type { Waktu } from '../jam/waktu.ts';
import type { KeadaanKasus, Peristiwa } from '../kasus/keadaan.ts';
import type { PeristiwaSistem } from '../kasus/peristiwa-sistem.ts';
import type { Tindakan } from '../kasus/tindakan.ts';
import type { StandarPengaduan } from '../standar/standar.ts';
import type { isiPengaduan } from './isi.schema.ts';
import type { Klasifikasi } from './kata.ts';

export const TAHAP_PENGADUAN = [
  'masuk',
  'penanganan',
  'ditindaklanjuti',
  'selesai',
  'diteruskan',
  'digabung',
  'ditolak',
  'dibatalkan',
] as const;
export type TahapPengaduan = (typeof TAHAP_PENGADUAN)[number];

export type IsiPengaduan = { [J in keyof typeof isiPengaduan]: z.output<(typeof isiPengaduan)[J]> };
export type JenisPengaduan = keyof IsiPengaduan;
export type TindakanPengaduan = { [J in JenisPengaduan]: Tindakan<J, IsiPengaduan[J]> }[JenisPengaduan];
export type PeristiwaPengaduan =
  | { [J in JenisPengaduan]: Peristiwa<J, IsiPengaduan[J], TahapPengaduan> }[JenisPengaduan]
  | PeristiwaSistem<TahapPengaduan>;

/** Who reports. Both may be missing: then the complaint is anonymous. */
export type Pelapor = NonNullable<IsiPengaduan['terimaPengaduan']['pelapor']>;

/** What was written for the reporter, and when. */
export interface TeksPelapor {
  isi: string;
  pada: Waktu;
}

export interface KeadaanPengaduan extends KeadaanKasus<TahapPengaduan> {
  layanan: 'pengaduan';
  standar: StandarPengaduan;
  saluran: SaluranPengaduan;
  nomorRujukan?: string;
  perihal: string;
  uraian: string;
  tempat?: string;
  waktuKejadian?: string;
  pelapor?: Pelapor;
  diterimaPada: Waktu;
  /** The legal times count from here: the receipt, or the reopening of a complaint that had been answered. */
  hitungSejak: Waktu;
  klasifikasi?: Klasifikasi;
  tanggapan?: TeksPelapor;
  /** The last word to the reporter: the answer, where it was passed on to, or why it is no complaint. */
  jawaban?: TeksPelapor;
  diteruskanKepada?: string;
  jumlahPemeriksaan: number;
  /** The latest field check; the history has them all. */
  pemeriksaan?: { terjadiPada: Waktu; hasil: string };
  /** The case it gave rise to. */
  lanjutan?: { layanan: 'lansia' | 'rps'; kasusId: string };
  faktaTerakhir: Waktu;
}
