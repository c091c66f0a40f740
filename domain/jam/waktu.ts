/**
 * Instants, calendar days and zones, without a clock of its own: "now" always arrives as an argument, and the
 * zones are fixed offsets, so that the answer is the same in a workflow, in the API and in a replay.
 */

/** An instant: ISO 8601 in UTC with milliseconds, "2026-11-22T01:00:00.000Z". No other spelling. */
export type Waktu = string;

/** A calendar day of the office's zone, "YYYY-MM-DD". */
export type Tanggal = string;

/** The three zones of Indonesia (Keppres 41/1987). */
export type Zona = 'WIB' | 'WITA' | 'WIT';

/** Hours ahead of UTC. Indonesia has no daylight saving, so an offset is all there is to a zone. */
export const GESERAN_JAM: Record<Zona, number> = { WIB: 7, WITA: 8, WIT: 9 };

export const MS_PER_MENIT = 60_000;
const MS_PER_JAM = 60 * MS_PER_MENIT;

/**
 * Whether `s` is an instant in the one spelling of {@link Waktu}. `Date.parse` alone would not do: it reads a
 * text without offset in the zone of the host, and 30 February as 2 March.
 */
export function adalahWaktu(s: string): boolean {
  const ms = Date.parse(s);
  return !Number.isNaN(ms) && dariMs(ms) === s;
}

/** Milliseconds since 1970 in UTC. Throws RangeError where `w` is no instant: NaN would compare false. */
export function keMs(w: Waktu): number {
  if (!adalahWaktu(w)) throw new RangeError(`Bukan waktu UTC bermilidetik: "${w}"`);
  return Date.parse(w);
}

/** The instant `ms` milliseconds after 1970 in UTC. Throws RangeError where there is none (NaN, infinite). */
export function dariMs(ms: number): Waktu {
  return new Date(ms).toISOString();
}

/** Minutes, perhaps fractional or negative, in whole milliseconds. Throws RangeError where not finite. */
export function menitKeMs(menit: number): number {
  if (!Number.isFinite(menit)) throw new RangeError(`Bukan lama dalam menit: ${menit}`);
  return Math.round(menit * MS_PER_MENIT);
}

/** `w` moved by `menit` minutes of jam kalender, back where negative. */
export function tambahMenit(w: Waktu, menit: number): Waktu {
  return dariMs(keMs(w) + menitKeMs(menit));
}

/** Milliseconds by which the clocks of `zona` are ahead of UTC. */
export function geseranMs(zona: Zona): number {
  return GESERAN_JAM[zona] * MS_PER_JAM;
}

/** The calendar day that people in `zona` write at the instant `w`. */
export function tanggalDi(w: Waktu, zona: Zona): Tanggal {
  return dariMs(keMs(w) + geseranMs(zona)).slice(0, 10);
}

/** Whether `s` is a day that exists, as "YYYY-MM-DD": 2028-02-29 is, 2027-02-29 is not. */
export function adalahTanggal(s: string): boolean {
  return s.length === 10 && adalahWaktu(`${s}T00:00:00.000Z`);
}

/**
 * Age in completed years on the day `pada`, negative where `lahir` lies after it. Years count as in "umur
 * genap" of KUH Perdata pasal 330: one is complete on the birthday, all day. The law names no day for those
 * born on 29 February: on the 28th of a common year theirs has not come, so they are older from 1 March.
 *
 * Throws RangeError where either is not a day that exists.
 */
export function umurPada(lahir: Tanggal, pada: Tanggal): number {
  for (const t of [lahir, pada]) if (!adalahTanggal(t)) throw new RangeError(`Bukan tanggal: "${t}"`);
  const tahun = Number(pada.slice(0, 4)) - Number(lahir.slice(0, 4));
  const sudahBerulangTahun = pada.slice(5) >= lahir.slice(5);
  return sudahBerulangTahun ? tahun : tahun - 1;
}

/** Order for sorting: negative where `a` is earlier than `b`, zero where they are the same instant. */
export function bandingkan(a: Waktu, b: Waktu): number {
  return keMs(a) - keMs(b);
}

/** The latest of the instants. Throws RangeError where none is given. */
export function terakhir(...w: Waktu[]): Waktu {
  return dariMs(Math.max(...w.map(keMs)));
}

/** An instant as people in the office read it: "22-11-2026 14.13 WIB". */
export function tulisWaktu(w: Waktu, zona: Zona): string {
  const setempat = dariMs(keMs(w) + geseranMs(zona));
  const [tahun, bulan, hari] = setempat.slice(0, 10).split('-');
  return `${hari}-${bulan}-${tahun} ${setempat.slice(11, 16).replace(':', '.')} ${zona}`;
}
