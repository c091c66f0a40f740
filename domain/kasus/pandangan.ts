import type { Layanan, PeranPelaku } from '../kata.ts';
import type { AturanLayanan } from '../layanan.ts';
import type { KeadaanPdp, Koreksi } from '../pdp/keadaan.ts';
import type { Pelapor } from '../pengaduan/keadaan.ts';
import { PENJAWAB } from '../pengaduan/tabel.ts';
import { inisial } from './inisial.ts';
import type { PelakuBerwilayah } from './jabatan-pada.ts';
import { jabatanPada } from './jabatan-pada.ts';
import type { KeadaanKasus, Peristiwa } from './keadaan.ts';
import type { Klien } from './klien.ts';
import type { Pelaku } from './pelaku.ts';
import { bolehSelamaDibatasi } from './pembatasan.ts';
import { peranMungkin } from './wewenang.ts';

/**
 * How much of a case's personal data somebody sees: everything, and the numbers of the population register where they
 * are asked for; everything but these numbers; or, for those who only supervise or administer, initials and nothing
 * that was told about the person.
 */
export type Pandangan = 'penuh' | 'tersamar' | 'inisial';

// Whoever checks the identity or answers for the decision needs the number itself.
const PERLU_NIK: ReadonlySet<PeranPelaku> = new Set<PeranPelaku>(['petugas-dinsos', 'kabid-rehsos']);

/** Whether a role acts in a service at all: what it may note down, it may read. */
export function menangani(a: AturanLayanan, peran: PeranPelaku): boolean {
  return peranMungkin(a.tabel, 'catat', peran);
}

export function pandanganAtas(
  a: AturanLayanan,
  k: KeadaanKasus,
  jabatan: readonly PelakuBerwilayah[],
): Pandangan {
  const bertindak = jabatanPada(a, k, jabatan).filter((p) => menangani(a, p.peran));
  if (!bertindak.some((p) => bolehSelamaDibatasi(a.tabel, k, p))) return 'inisial';
  return bertindak.some((p) => PERLU_SEMUA[k.layanan](k, p)) ? 'penuh' : 'tersamar';
}

// At an RPS every peksos looks after every client; a rekomendasi lansia has the one it was assigned to. Who reported is
// for those who answer.
const PERLU_SEMUA: Record<Layanan, (k: KeadaanKasus, p: Pelaku) => boolean> = {
  lansia: (k, p) => PERLU_NIK.has(p.peran) || (p.peran === 'peksos' && k.petugas?.orangId === p.orangId),
  rps: (_k, p) => PERLU_NIK.has(p.peran) || p.peran === 'peksos',
  pengaduan: (_k, p) => PENJAWAB.some((peran) => peran === p.peran),
  pdp: (_k, p) => PERLU_NIK.has(p.peran),
};

/** Whether a role sees any case in full at all. */
export function bolehMelihatPenuh(peran: PeranPelaku): boolean {
  return PERLU_NIK.has(peran) || peran === 'peksos' || PENJAWAB.some((p) => p === peran);
}

/** A register number with all but its last four digits covered. */
export function samarkanNomor(nomor: string): string {
  return nomor.slice(-4).padStart(nomor.length, '*');
}

/** The client as somebody with this view sees them. The whole numbers are shown to nobody unless asked for. */
export function klienBagi(k: Klien, pandangan: Pandangan): Klien {
  if (pandangan === 'inisial') return k.nama === undefined ? {} : { nama: inisial(k.nama) };
  return {
    ...k,
    ...(k.nik !== undefined && { nik: samarkanNomor(k.nik) }),
    ...(k.nomorKk !== undefined && { nomorKk: samarkanNomor(k.nomorKk) }),
  };
}

/** Whose whole numbers a case can be asked for: its client's, or those a correction of personal data is to set. */
export function klienBernomor(k: KeadaanKasus): Klien {
  return k.layanan === 'pdp' ? ((k as KeadaanPdp).koreksi?.klien ?? {}) : k.klien;
}

/** Who reported, as somebody with this view sees them. */
export function pelaporBagi(p: Pelapor, pandangan: Pandangan): Pelapor {
  if (pandangan === 'penuh') return p;
  return p.nama === undefined ? {} : { nama: inisial(p.nama) };
}

/** What a request asks to be put right, as somebody with this view sees it. */
export function koreksiBagi(k: Koreksi, pandangan: Pandangan): Koreksi {
  return {
    ...k,
    ...(k.klien && { klien: klienBagi(k.klien, pandangan) }),
    ...(k.pelapor && { pelapor: pelaporBagi(k.pelapor, pandangan) }),
  };
}

// The reporter of a stay is part of its file; that of a complaint is named to those who answer, and to nobody else.
const DENGAN_PELAPOR: ReadonlySet<string> = new Set(['terimaPengaduan', 'koreksiData']);

/**
 * The body of an entry of the history as somebody with this view sees it: the client in it is shown as elsewhere,
 * or nothing at all. What the system wrote by itself is about deadlines, never about the person.
 */
export function isiBagi(p: Peristiwa, pandangan: Pandangan): unknown {
  if (p.oleh.jenis === 'sistem') return p.isi;
  if (pandangan === 'inisial') return null;
  if (typeof p.isi !== 'object' || p.isi === null) return p.isi;
  const { klien, pelapor, koreksi } = p.isi as {
    klien?: Klien | null;
    pelapor?: Pelapor | null;
    koreksi?: Koreksi;
  };
  return {
    ...p.isi,
    ...(klien && { klien: klienBagi(klien, pandangan) }),
    ...(pelapor && DENGAN_PELAPOR.has(p.jenis) && { pelapor: pelaporBagi(pelapor, pandangan) }),
    ...(koreksi && { koreksi: koreksiBagi(koreksi, pandangan) }),
  };
}

/** What a correction replaced, by path, covered as the rest is. */
export function nilaiLamaBagi(
  lama: Readonly<Record<string, unknown>>,
  pandangan: Pandangan,
): Readonly<Record<string, unknown>> | null {
  if (pandangan === 'inisial') return null;
  const samar = ([jalur, nilai]: [string, unknown]) =>
    [jalur, NOMOR_PRIBADI.has(jalur) && typeof nilai === 'string' ? samarkanNomor(nilai) : nilai] as const;
  const tersamar = Object.fromEntries(Object.entries(lama).map(samar));
  const pelapor = lama['pelapor'] as Pelapor | null | undefined;
  return pelapor ? { ...tersamar, pelapor: pelaporBagi(pelapor, pandangan) } : tersamar;
}

const NOMOR_PRIBADI: ReadonlySet<string> = new Set(['klien.nik', 'klien.nomorKk']);
