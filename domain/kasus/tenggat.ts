import type { Tujuan } from '../kata.ts';
import type { AturanUlangan, Jam } from '../standar/standar.ts';
import type { Waktu } from '../jam/waktu.ts';
import { tambahMenit, terakhir } from '../jam/waktu.ts';
import type { Penerima } from './penerima.ts';
import type { Tanggapan } from './tanggapan.ts';

/** One rung of a running deadline. Each fires once. */
export interface Jenjang {
  ke: number;
  pada: Waktu;
  kepada: readonly Tujuan[];
  /** `dilewati`: already past when the clock was started (a fact typed in late), overtaken by a later rung. */
  nasib: 'menunggu' | 'terkirim' | 'dilewati';
  /** Where it would stand without the plan that has put it off. */
  semula?: Waktu;
  terkirimPada?: Waktu;
  /** Whom it reached; unknown of rungs that fired before this was kept. */
  penerima?: readonly Penerima[];
}

/** A deadline of a case. All times are absolute; the calendar was applied when the clock started. */
export interface Tenggat {
  /** `<kunci>#<putaran>`: a stage that is entered again starts a new round. */
  id: string;
  kunci: string;
  nama: string;
  jam: Jam;
  sifat: 'standar' | 'pengingat';
  mulai: Waktu;
  batas: Waktu;
  jenjang: readonly Jenjang[];
  /** `palingBanyak`: how many are still to come. */
  ulangi?: AturanUlangan;
  /** There is a plan (`tanggapiEskalasi`, `tetapkanTindakLanjut`): no rung before this moment. */
  diredamSampai?: Waktu;
  /** What the receivers of its rungs have answered, the latest last. */
  tanggapan?: readonly Tanggapan[];
  berakhirPada?: Waktu;
}

export function berjalan(t: Tenggat): boolean {
  return t.berakhirPada === undefined;
}

/** The next rung of a running deadline and the moment it falls due, or null. */
export function jenjangBerikut(t: Tenggat): { jenjang: Jenjang; pada: Waktu } | null {
  if (!berjalan(t)) return null;
  const jenjang = t.jenjang.find((j) => j.nasib === 'menunggu');
  if (!jenjang) return null;
  return { jenjang, pada: t.diredamSampai ? terakhir(jenjang.pada, t.diredamSampai) : jenjang.pada };
}

/** The earliest due rung of all running deadlines, or null. Ties go to the deadline that started first. */
export function jatuhTempo(
  semua: readonly Tenggat[],
): { tenggat: Tenggat; jenjang: Jenjang; pada: Waktu } | null {
  let awal: { tenggat: Tenggat; jenjang: Jenjang; pada: Waktu } | null = null;
  for (const tenggat of semua) {
    const berikut = jenjangBerikut(tenggat);
    if (berikut && (!awal || berikut.pada < awal.pada)) awal = { tenggat, ...berikut };
  }
  return awal;
}

/** Quiets a ladder until a moment; of the rungs that fall before it, only the last speaks up, at that moment. */
export function redam(t: Tenggat, sampai: Waktu): Tenggat {
  const dalam = t.jenjang.filter((j) => j.nasib === 'menunggu' && j.pada < sampai);
  const sisa = dalam.at(-1);
  const jenjang = t.jenjang.map((j) =>
    dalam.includes(j) && j !== sisa ? { ...j, nasib: 'dilewati' as const } : j,
  );
  return { ...t, jenjang, diredamSampai: sampai };
}

/** Marks a rung as sent; where the ladder repeats and has not come to its end, the next rung is hung below it. */
export function kirimJenjang(t: Tenggat, ke: number, pada: Waktu, penerima?: readonly Penerima[]): Tenggat {
  const terkirim = { nasib: 'terkirim', terkirimPada: pada, ...(penerima && { penerima }) } as const;
  const jenjang = t.jenjang.map((j): Jenjang => (j.ke === ke ? { ...j, ...terkirim } : j));
  const habis = jenjang.every((j) => j.nasib !== 'menunggu');
  if (!habis || !t.ulangi || t.ulangi.palingBanyak === 0) return { ...t, jenjang };
  const { setiapMenit, kepada, palingBanyak } = t.ulangi;
  jenjang.push({ ke: ke + 1, pada: tambahMenit(pada, setiapMenit), kepada, nasib: 'menunggu' });
  const ulangi = palingBanyak === undefined ? t.ulangi : { ...t.ulangi, palingBanyak: palingBanyak - 1 };
  return { ...t, jenjang, ulangi };
}

/** The standard's running deadline that ends first: what a list shows and what makes a case overdue. */
export function tenggatTerdekat(semua: readonly Tenggat[]): Tenggat | null {
  const jalan = semua.filter(berjalan);
  const standar = jalan.filter((t) => t.sifat === 'standar');
  const calon = standar.length > 0 ? standar : jalan;
  return calon.reduce<Tenggat | null>((a, t) => (a && a.batas <= t.batas ? a : t), null);
}

/** Only a standard can be broken; a reminder that has passed is no breach. */
export function terlambatPada(semua: readonly Tenggat[], pada: Waktu): boolean {
  return semua.some((t) => berjalan(t) && t.sifat === 'standar' && t.batas <= pada);
}

/** The next moment at which a running standard will be broken, or null. */
export function pelanggaranBerikut(
  semua: readonly Tenggat[],
  sesudah: Waktu,
): { pada: Waktu; kunci: string } | null {
  const depan = semua.filter((t) => berjalan(t) && t.sifat === 'standar' && t.batas > sesudah);
  const awal = depan.reduce<Tenggat | null>((a, t) => (a && a.batas <= t.batas ? a : t), null);
  return awal && { pada: awal.batas, kunci: awal.kunci };
}

/** What a deadline of the office's own is marked with, so that nobody takes it for a promise of the standard. */
export const TANDA_PENGINGAT = '(pengingat, bukan standar)';

/** A deadline by its name; a reminder says what it is, once, whoever wrote its name. */
export function sebutTenggat({ nama, sifat }: Pick<Tenggat, 'nama' | 'sifat'>): string {
  return sifat === 'standar' || nama.endsWith(TANDA_PENGINGAT) ? nama : `${nama} ${TANDA_PENGINGAT}`;
}
