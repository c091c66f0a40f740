import type { Layanan, Peran, Tujuan } from '../kata.ts';
import type { Jam } from '../jam/jam-kerja.ts';
import type { Zona } from '../jam/waktu.ts';

export type { Jam };

/** One rung of an escalation ladder, `setelahMenit` from the deadline (negative: a reminder before it). */
export interface AturanJenjang {
  setelahMenit: number;
  kepada: readonly Tujuan[];
}

/**
 * A deadline of the office's standard: how long, on which clock, and the ladder that follows.
 * `standar` is a promise to the public; `pengingat` is the office's own reminder and no standard.
 */
export interface AturanTenggat {
  nama: string;
  jam: Jam;
  menit: number;
  sifat: 'standar' | 'pengingat';
  jenjang: readonly AturanJenjang[];
  /** Calendar clock only. */
  ulangi?: AturanUlangan;
}

/** After the last rung, once more every so many minutes: so many times, or until the deadline ends. */
export interface AturanUlangan {
  setiapMenit: number;
  kepada: readonly Tujuan[];
  palingBanyak?: number;
}

/** What a case takes along from the service standard in force on the day it starts. */
export interface StandarKasus<Kunci extends string = string> {
  versi: number;
  zona: Zona;
  tenggat: Readonly<Record<Kunci, AturanTenggat>>;
}

export type KunciTenggatLansia =
  | 'permohonan'
  | 'penugasanAsesmen'
  | 'administrasi'
  | 'paraf'
  | 'tandaTangan'
  | 'penyerahan'
  | 'pengiriman'
  | 'keputusanUlang';

export interface StandarLansia extends StandarKasus<KunciTenggatLansia> {
  /** The shelter the client is recommended to. */
  tujuan: string;
  /** Positions that initial, in order, before the kadis signs. */
  rantaiParaf: readonly Peran[];
  /** Who initials where the chain's holder may not (separation of duties). */
  parafPengganti?: Peran;
  /** Template of the letter's number, see `nomor-surat.ts`. */
  polaNomor: string;
  klasifikasi: string;
  unit: string;
}

export type KunciTenggatRps = 'keputusan' | 'penerimaan' | 'asesmen' | 'tinggal';

export interface StandarRps extends StandarKasus<KunciTenggatRps> {
  /** What happens at 24 hours without a decision: move by the standard, or escalate only. */
  tanpaKeputusan: 'pindahOtomatis' | 'eskalasiSaja';
}

/** First answer, and the final one by class. All count from the receipt of the complaint. */
export type KunciTenggatPengaduan =
  | 'tanggapanPertama'
  | 'informasi'
  | 'tanpaPemeriksaan'
  | 'denganPemeriksaan';

export type StandarPengaduan = StandarKasus<KunciTenggatPengaduan>;

/** The answer to whoever asks; the office's own reminder where only the system proposes. */
export type KunciTenggatPdp = 'jawaban' | 'retensi';

export interface StandarPdp extends StandarKasus<KunciTenggatPdp> {
  /** How many months a closed case of each service is kept: the office's own schedule (JRA). */
  retensi: Readonly<Record<Layanan, number>>;
}

/** Every deadline there is, by key. */
export type KunciTenggat = KunciTenggatLansia | KunciTenggatRps | KunciTenggatPengaduan | KunciTenggatPdp;

/** The standard of each service. */
export interface StandarLayanan {
  lansia: StandarLansia;
  rps: StandarRps;
  pengaduan: StandarPengaduan;
  pdp: StandarPdp;
}
