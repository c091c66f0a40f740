import type { Waktu } from '../jam/waktu.ts';
import type { Kesalahan } from '../kasus/penolakan.ts';
import type { Layanan, Peran } from '../kata.ts';
import type { Perubahan } from './perubahan.ts';
import { perubahan } from './perubahan.ts';
import type { StandarKasus } from './standar.ts';
import type { StandarPublik } from './standar-publik.ts';
import { kesalahanTangga } from './tangga.ts';
import type { Versi } from './versi.ts';
import { keadaanVersi, versiBerlaku } from './versi.ts';
import { kesalahanWaktu } from './waktu-publik.ts';

/** What an office says of a service: what cases take along, and what the public reads. */
export interface IsiStandar {
  isi: Pick<StandarKasus, 'tenggat'>;
  /** None where the service is not published, e.g. the handling of complaints. */
  publik: StandarPublik | null;
}

export interface VersiStandar extends Versi, IsiStandar {}

export interface UsulanStandar extends IsiStandar {
  berlakuSejak: Waktu;
}

/** What a new version of a standard would do. Cases under way keep theirs in any case. */
export interface RencanaStandar {
  versi: number;
  berlakuSejak: Waktu;
  /** The version it takes over from; null where the service is new. */
  menggantikan: number | null;
  /** Versions that were planned and will now never come into force. */
  melangkahi: number[];
  perubahan: Perubahan[];
}

/** The office a standard is for: which service, and which positions there are to be told of what is late. */
export interface KantorStandar {
  layanan: Layanan;
  jabatan: readonly { peran: Peran }[];
}

/** Why a standard cannot be put into force like this; empty where it can. */
export function kesalahanUsulan(u: UsulanStandar, sekarang: Waktu, kantor: KantorStandar): Kesalahan[] {
  const lampau = {
    lokasi: 'berlakuSejak',
    pesan:
      'Standar tidak dapat berlaku surut. Isi waktu yang akan datang, atau kosongkan agar berlaku sekarang.',
  };
  const waktu = u.publik ? kesalahanWaktu(u.isi.tenggat, u.publik) : [];
  return [
    ...(u.berlakuSejak < sekarang ? [lampau] : []),
    ...kesalahanTangga(kantor.layanan, u.isi.tenggat, kantor.jabatan),
    ...waktu.map((k) => ({ ...k, lokasi: `publik.${k.lokasi}` })),
  ];
}

export function rencanaStandar(
  u: UsulanStandar,
  semua: readonly VersiStandar[],
  sekarang: Waktu,
): RencanaStandar {
  const versi = Math.max(0, ...semua.map((v) => v.versi)) + 1;
  const lama = versiBerlaku(semua, u.berlakuSejak);
  const baru = { versi, berlakuSejak: u.berlakuSejak };
  const terlangkahi = (v: VersiStandar, di: readonly Versi[]) =>
    keadaanVersi(v, di, sekarang) === 'dilangkahi';
  return {
    ...baru,
    menggantikan: lama?.versi ?? null,
    melangkahi: semua
      .filter((v) => terlangkahi(v, [...semua, baru]) && !terlangkahi(v, semua))
      .map((v) => v.versi),
    perubahan: perubahan(lama && { isi: lama.isi, publik: lama.publik }, { isi: u.isi, publik: u.publik }),
  };
}

/** Nothing would be different: neither what the standard says nor which version holds when. */
export function tanpaPerubahan(r: RencanaStandar): boolean {
  return (
    r.menggantikan !== null && r.perubahan.length === 0 && r.melangkahi.every((v) => v === r.menggantikan)
  );
}
