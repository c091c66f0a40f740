import type { SifatPemangku } from '../kantor/kantor.ts';
import type { Peran, Tujuan } from '../kata.ts';
import type { JabatanBerwilayah } from '../wilayah.ts';
import type { KeadaanKasus } from './keadaan.ts';
import type { TugasDiminta } from './tugas.ts';

/** A position of the office with who holds it now. */
export interface JabatanTerisi extends JabatanBerwilayah {
  jabatanId: string;
  peran: Peran;
  atasanId: string | null;
  kontakPiket: boolean;
  pemangku: readonly { orangId: string; sifat: SifatPemangku }[];
}

export interface Penerima {
  /** Null where nobody was found: then every supervisor is shown that. */
  orangId: string | null;
  peran: Peran;
  lewat: (typeof LEWAT)[number];
}

/** By which way somebody was found, in the order of rule 9. */
export const LEWAT = ['penanggung', 'pemangku', 'pltPlh', 'atasan', 'kontakPiket', 'tidakAda'] as const;

/** Roles that see when an escalation found nobody. */
export const PENGAWAS_KASUS = [
  'kasi-rehsos',
  'kabid-rehsos',
  'kadis',
  'pengawas',
  'admin',
] as const satisfies Peran[];

/**
 * Whom a rung is meant for. `penanggung` is whom the case waits for, as everywhere; a role that may not do what it waits
 * for is stood in for by whoever may.
 */
export function sasaran(
  tujuan: Tujuan,
  k: KeadaanKasus,
  tugas: readonly TugasDiminta[],
): { peran: Peran; orangId?: string } {
  const minta = tujuan === 'penanggung' ? tugas[0] : tugas.find((t) => t.alihanDari === tujuan);
  if (minta) return { peran: minta.peran, ...(minta.orangId && { orangId: minta.orangId }) };
  if (tujuan !== 'penanggung') return { peran: tujuan };
  return k.petugas ? { peran: 'peksos', orangId: k.petugas.orangId } : { peran: 'kabid-rehsos' };
}

/**
 * Who gets it (rule 9): the assignee, else the position's holder, else the Plt/Plh, else the position above, else
 * the office's duty contact. While a Plh stands in, the holder is away.
 */
export function cariPenerima(
  tuju: { peran: Peran; orangId?: string },
  struktur: readonly JabatanTerisi[],
): Penerima[] {
  if (tuju.orangId && struktur.some((j) => j.pemangku.some((p) => p.orangId === tuju.orangId))) {
    return [{ orangId: tuju.orangId, peran: tuju.peran, lewat: 'penanggung' }];
  }
  let jabatan = struktur.filter((j) => j.peran === tuju.peran);
  const dilihat = new Set<string>();
  for (let naik = false; jabatan.length > 0; naik = true) {
    const dapat = jabatan.flatMap((j) => pemegang(j, naik));
    if (dapat.length > 0) return unik(dapat);
    jabatan.forEach((j) => dilihat.add(j.jabatanId));
    const atasan = new Set(jabatan.map((j) => j.atasanId));
    jabatan = struktur.filter((j) => atasan.has(j.jabatanId) && !dilihat.has(j.jabatanId));
  }
  const piket = struktur.filter((j) => j.kontakPiket).flatMap((j) => pemegang(j, true));
  if (piket.length > 0) return unik(piket.map((p) => ({ ...p, lewat: 'kontakPiket' as const })));
  return PENGAWAS_KASUS.map((peran) => ({ orangId: null, peran, lewat: 'tidakAda' }));
}

/** Who acts in a position now: the Plh while the holder is away, else the holder, else the Plt. */
export function pemangkuKini<P extends { sifat: SifatPemangku }>(j: {
  pemangku: readonly P[];
}): readonly P[] {
  const plh = j.pemangku.filter((p) => p.sifat === 'plh');
  const definitif = j.pemangku.filter((p) => p.sifat === 'definitif');
  return plh.length > 0 ? plh : definitif.length > 0 ? definitif : j.pemangku;
}

/** Everybody who acts in a position now, with its role. */
export function pemegangKini(struktur: readonly JabatanTerisi[]): { peran: Peran; orangId: string }[] {
  return struktur.flatMap((j) => pemangkuKini(j).map((p) => ({ peran: j.peran, orangId: p.orangId })));
}

function pemegang(j: JabatanTerisi, naik: boolean): Penerima[] {
  return pemangkuKini(j).map((p) => ({
    orangId: p.orangId,
    peran: j.peran,
    lewat: naik ? 'atasan' : p.sifat === 'definitif' ? 'pemangku' : 'pltPlh',
  }));
}

function unik(semua: readonly Penerima[]): Penerima[] {
  return [...new Map(semua.map((p) => [p.orangId, p])).values()];
}
