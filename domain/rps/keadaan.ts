import type { z } from 'zod';
import type { Waktu } from '../jam/waktu.ts';
import type { KeadaanKasus, Peristiwa } from '../kasus/keadaan.ts';
import type { PeristiwaSistem } from '../kasus/peristiwa-sistem.ts';
import type { Tindakan } from '../kasus/tindakan.ts';
import type { StandarRps } from '../standar/standar.ts';
import type { isiRps } from './isi.schema.ts';
import type { Kategori, SumberLaporan } from './kata.ts';

export const TAHAP_RPS = [
  'laporan',
  'asesmenAwal',
  'keputusan',
  'pendekatanAwal',
  'asesmen',
  'bimbingan',
  'selesai',
  'dirujuk',
  'dibatalkan',
] as const;
export type TahapRps = (typeof TAHAP_RPS)[number];

export type IsiRps = { [J in keyof typeof isiRps]: z.output<(typeof isiRps)[J]> };
export type JenisRps = keyof IsiRps;
export type TindakanRps = { [J in JenisRps]: Tindakan<J, IsiRps[J]> }[JenisRps];
export type PeristiwaRps =
  | { [J in JenisRps]: Peristiwa<J, IsiRps[J], TahapRps> }[JenisRps]
  | PeristiwaSistem<TahapRps>;

export interface KeadaanRps extends KeadaanKasus<TahapRps> {
  layanan: 'rps';
  standar: StandarRps;
  /** The complaint this stay was made of. */
  kasusAsal?: string;
  sumber: SumberLaporan;
  kategori: Kategori;
  uraian: string;
  lokasiDitemukan?: string;
  pelapor?: { nama: string; kontak: string };
  /** The report was received complete: the 1×24 hours start here. */
  diterimaPada: Waktu;
  asesmenAwal?: IsiRps['catatAsesmenAwal'] & { pada: Waktu };
  /** First reception at the RPS: the 7 days start here and do not start again. */
  masukPada?: Waktu;
  tempatTidur?: string;
  registrasi?: IsiRps['registrasi'];
  identifikasi?: { uraian: string };
  asesmen?: IsiRps['catatAsesmen'];
  jumlahBimbingan: number;
  tindakLanjut?: { target: Waktu };
  penyaluran?: IsiRps['salurkan'];
  faktaTerakhir: Waktu;
}
