import type { z } from 'zod';
import type { Peran, PeranPelaku } from '../kata.ts';
import type { Waktu } from '../jam/waktu.ts';
import type { KeadaanKasus, Peristiwa } from '../kasus/keadaan.ts';
import type { PeristiwaSistem } from '../kasus/peristiwa-sistem.ts';
import type { Tindakan } from '../kasus/tindakan.ts';
import type { StandarLansia } from '../standar/standar.ts';
import type { isiLansia } from './isi.schema.ts';
import type { KeadaanKlien, Syarat } from './syarat.ts';

export const TAHAP_LANSIA = [
  'permohonan',
  'penugasan',
  'asesmen',
  'administrasi',
  'paraf',
  'tandaTangan',
  'penyerahan',
  'pengiriman',
  'keputusanUlang',
  'selesai',
  'ditolak',
  'dibatalkan',
] as const;
export type TahapLansia = (typeof TAHAP_LANSIA)[number];

export type IsiLansia = { [J in keyof typeof isiLansia]: z.output<(typeof isiLansia)[J]> };
export type JenisLansia = keyof IsiLansia;
export type TindakanLansia = { [J in JenisLansia]: Tindakan<J, IsiLansia[J]> }[JenisLansia];
export type PeristiwaLansia =
  | { [J in JenisLansia]: Peristiwa<J, IsiLansia[J], TahapLansia> }[JenisLansia]
  | PeristiwaSistem<TahapLansia>;

export interface ParafLansia {
  peran: PeranPelaku;
  orangId: string;
  pada: Waktu;
  /** Digest of the content that was initialled; none where it was given before letters were printed here. */
  sidik?: string;
}

export interface SuratLansia {
  nomor: string;
  pada: Waktu;
  menggantikan?: string;
  dicabutPada?: Waktu;
}

export interface KeadaanLansia extends KeadaanKasus<TahapLansia> {
  layanan: 'lansia';
  standar: StandarLansia;
  suratPermohonan: IsiLansia['ajukanPermohonan']['suratPermohonan'];
  aduan: IsiLansia['ajukanPermohonan']['aduan'];
  keadaan: readonly KeadaanKlien[];
  /** Papers asked for, and of whom, until something is handed in. Without `dari` it was asked before anybody was told. */
  kelengkapanDiminta?: { syarat: readonly Syarat[]; pesan: string; dari?: Peran };
  dispensasi?: { alasan: string; oleh: string };
  asesmen?: { oleh: string; pada: Waktu; lembar: IsiLansia['kirimAsesmen']['lembarAsesmen'] };
  administrasi?: IsiLansia['selesaikanAdministrasi'];
  /** Initials given on the present content, in the order of the chain. */
  paraf: readonly ParafLansia[];
  /** The chain's next paraf passed to another role; `ke: null` where nobody may give it yet. */
  parafDialihkan?: { dari: Peran; ke: Peran | null };
  tujuan: string;
  surat: readonly SuratLansia[];
  /** Nobody can say whether this letter was signed: it waits for `pastikanSurat` or `cocokkanSurat`. */
  suratTertunda?: { suratId: string; nomor: string; pada: Waktu };
  diterimaOleh: readonly ('peksos' | 'kabid-rehsos')[];
  berangkatPada?: Waktu;
  penolakanUpt?: { pada: Waktu; alasan: string };
  /** Latest fact of the world, for the order of `terjadiPada`. */
  faktaTerakhir: Waktu;
}
