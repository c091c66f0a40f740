import type { PeranPelaku } from '../kata.ts';
import type { AturanLayanan } from '../layanan.ts';
import { inisial } from './inisial.ts';
import type { KeadaanKasus, Peristiwa } from './keadaan.ts';
import type { Klien } from './klien.ts';
import type { Pelaku } from './pelaku.ts';
import { peranMungkin } from './wewenang.ts';

/**
 * How much of a case's personal data somebody sees: everything; everything but the numbers of the population
 * register; or, for those who only supervise or administer, initials and nothing that was told about the person.
 */
export type Pandangan = 'penuh' | 'tersamar' | 'inisial';

// Whoever checks the identity or answers for the decision needs the number itself.
const PERLU_NIK: ReadonlySet<PeranPelaku> = new Set<PeranPelaku>(['petugas-dinsos', 'kabid-rehsos']);

/** Whether a role acts in a service at all: what it may note down, it may read. */
export function menangani(a: AturanLayanan, peran: PeranPelaku): boolean {
  return peranMungkin(a.tabel, 'catat', peran);
}

export function pandanganAtas(a: AturanLayanan, k: KeadaanKasus, pelaku: readonly Pelaku[]): Pandangan {
  const bertindak = pelaku.filter((p) => menangani(a, p.peran));
  if (bertindak.length === 0) return 'inisial';
  return bertindak.some((p) => perluNik(k, p)) ? 'penuh' : 'tersamar';
}

// At an RPS every peksos looks after every client; a rekomendasi lansia has the one it was assigned to.
function perluNik(k: KeadaanKasus, p: Pelaku): boolean {
  if (p.peran !== 'peksos') return PERLU_NIK.has(p.peran);
  return k.layanan === 'rps' || k.petugas?.orangId === p.orangId;
}

/** A register number with all but its last four digits covered. */
export function samarkanNomor(nomor: string): string {
  return nomor.slice(-4).padStart(nomor.length, '*');
}

/** The client as somebody with this view sees them. */
export function klienBagi(k: Klien, pandangan: Pandangan): Klien {
  if (pandangan === 'penuh') return k;
  if (pandangan === 'inisial') return k.nama === undefined ? {} : { nama: inisial(k.nama) };
  return {
    ...k,
    ...(k.nik !== undefined && { nik: samarkanNomor(k.nik) }),
    ...(k.nomorKk !== undefined && { nomorKk: samarkanNomor(k.nomorKk) }),
  };
}

/**
 * The body of an entry of the history as somebody with this view sees it: the client in it is shown as elsewhere,
 * or nothing at all. What the system wrote by itself is about deadlines, never about the person.
 */
export function isiBagi(p: Peristiwa, pandangan: Pandangan): unknown {
  if (p.oleh.jenis === 'sistem') return p.isi;
  if (pandangan === 'inisial') return null;
  if (typeof p.isi !== 'object' || p.isi === null || !('klien' in p.isi)) return p.isi;
  const { klien } = p.isi;
  return typeof klien === 'object' && klien !== null
    ? { ...p.isi, klien: klienBagi(klien, pandangan) }
    : p.isi;
}

/** What a correction replaced, by path, covered as the rest is. */
export function nilaiLamaBagi(
  lama: Readonly<Record<string, unknown>>,
  pandangan: Pandangan,
): Readonly<Record<string, unknown>> | null {
  if (pandangan === 'inisial') return null;
  if (pandangan === 'penuh') return lama;
  const samar = ([jalur, nilai]: [string, unknown]) =>
    [jalur, NOMOR_PRIBADI.has(jalur) && typeof nilai === 'string' ? samarkanNomor(nilai) : nilai] as const;
  return Object.fromEntries(Object.entries(lama).map(samar));
}

const NOMOR_PRIBADI: ReadonlySet<string> = new Set(['klien.nik', 'klien.nomorKk']);
