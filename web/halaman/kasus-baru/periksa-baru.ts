import type { z } from 'zod';
import type { Waktu, Zona } from '../../../domain/jam/waktu.ts';
import type { Kesalahan } from '../../../domain/kasus/penolakan.ts';
import type { Layanan } from '../../../domain/kata.ts';
import { kesalahanPermohonan, pilihPemohon } from '../../../domain/lansia/lahir.ts';
import { kesalahanPermintaan } from '../../../domain/pdp/lahir.ts';
import { kesalahanPengaduan } from '../../../domain/pengaduan/lahir.ts';
import { kesalahanLaporan } from '../../../domain/rps/lahir.ts';
import type { JabatanBerwilayah } from '../../../domain/wilayah.ts';
import { periksaBadan } from '../../formulir/periksa.ts';

type Periksa = (isi: never, standar: { zona: Zona }, waktu: Waktu) => Kesalahan[];

/** What the domain says against a new case, beside the shape of its body. */
const KESALAHAN: Readonly<Record<Layanan, Periksa>> = {
  lansia: kesalahanPermohonan,
  rps: kesalahanLaporan,
  pengaduan: kesalahanPengaduan,
  pdp: kesalahanPermintaan,
};

type Badan = Readonly<Record<string, unknown>>;

export interface Pembuat {
  zona: Zona;
  kini: Waktu;
  /** The positions it is made from. */
  jabatan: readonly JabatanBerwilayah[];
}

/** What is wrong with a new case, by place: as the API would say it, also while half of it has not been asked yet. */
export function periksaBaru(
  layanan: Layanan,
  skema: z.ZodObject,
  badan: Badan,
  p: Pembuat,
): Record<string, string> {
  const bentuk = periksaBadan(skema, badan);
  const benar = bagianBenar(skema, badan);
  const aturan = KESALAHAN[layanan](layakDiperiksa(badan, benar) as never, p, p.kini);
  const wilayah = layanan === 'lansia' ? kesalahanWilayah(badan, p.jabatan) : [];
  const kelak = [...aturan, ...wilayah]
    // A rule about something that has no shape yet would only repeat it.
    .filter((k) => Object.hasOwn(benar, k.lokasi.split('.')[0] ?? '') || !sebut(bentuk, k.lokasi))
    .map((k) => [k.lokasi, k.pesan] as const);
  return { ...Object.fromEntries(kelak), ...bentuk };
}

/** The parts that have the right shape, read as the API reads them: instants in UTC. */
function bagianBenar(skema: z.ZodObject, badan: Badan): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(skema.shape as Readonly<Record<string, z.ZodType>>).flatMap(([nama, s]) => {
      const hasil = s.safeParse(badan[nama]);
      return hasil.success && hasil.data !== undefined ? [[nama, hasil.data]] : [];
    }),
  );
}

/** What the rules can read: a group that has no shape yet is as good as empty. */
function layakDiperiksa(badan: Badan, benar: Badan): Badan {
  const kosong = Object.entries(badan).filter(([, n]) => typeof n === 'object' && !Array.isArray(n));
  return { ...badan, ...Object.fromEntries(kosong.map(([nama]) => [nama, {}])), ...benar };
}

function sebut(salah: Readonly<Record<string, string>>, lokasi: string): boolean {
  const pangkal = lokasi.split('.')[0] ?? '';
  return Object.keys(salah).some((l) => l === pangkal || l.startsWith(`${pangkal}.`));
}

function kesalahanWilayah(badan: Badan, jabatan: readonly JabatanBerwilayah[]): Kesalahan[] {
  const surat = badan['suratPermohonan'] as { desaKelurahan?: string; kecamatan?: string } | undefined;
  if (surat?.desaKelurahan === undefined) return [];
  const { desaKelurahan, kecamatan = null } = surat;
  const hasil = pilihPemohon(jabatan, { desaKelurahan, kecamatan });
  return 'kesalahan' in hasil ? [hasil.kesalahan] : [];
}
