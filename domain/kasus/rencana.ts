import { akhirHariKerjaKe } from '../jam/hari-kerja.ts';
import { geserTenggat } from '../jam/jam-kerja.ts';
import type { KalenderKerja } from '../jam/kalender.ts';
import type { Waktu } from '../jam/waktu.ts';
import { tulisWaktu } from '../jam/waktu.ts';
import type { Peran, PeranPelaku } from '../kata.ts';
import type { KunciTenggatRps } from '../standar/standar.ts';
import type { IsiUmum } from './isi-umum.ts';
import type { Peristiwa } from './keadaan.ts';
import type { Penolakan } from './penolakan.ts';
import { penolakan } from './penolakan.ts';
import type { Tanggapan } from './tanggapan.ts';
import type { Jenjang, Tenggat } from './tenggat.ts';
import { berjalan } from './tenggat.ts';

/** Who answers to whom, as far as plans go. Who only supervises or administers makes none. */
const TINGKAT: Partial<Record<PeranPelaku, number>> = {
  'petugas-desa': 1,
  'petugas-dinsos': 1,
  peksos: 1,
  'petugas-rps': 1,
  'kasi-rehsos': 2,
  'kabid-rehsos': 3,
  sekretaris: 3,
  kadis: 4,
};

/** How far ahead a plan may reach, in working days: what takes longer is for the position above to say. */
const HARI_KERJA_TERJAUH = 3;
const HARI_KERJA_TERJAUH_KADIS = 20;

/** The standards somebody without a place waits under: once they are past, the kadis is told until the kadis says otherwise. */
const HANYA_KADIS: ReadonlySet<string> = new Set<KunciTenggatRps>(['keputusan', 'tinggal']);

/** Whether a plan puts off the rungs that are to come. One that does not is on record all the same. */
export function menahanTangga(t: Tenggat, oleh: PeranPelaku, dibuat: Waktu): boolean {
  return oleh === 'kadis' || dibuat < t.batas || !HANYA_KADIS.has(t.kunci);
}

export function tingkat(peran: PeranPelaku): number {
  return TINGKAT[peran] ?? 0;
}

export function bertingkat(peran: PeranPelaku): boolean {
  return tingkat(peran) > 0;
}

/** The plan that was made last, in force or not. */
export function rencanaTerakhir(t: Tenggat): Tanggapan | undefined {
  return t.tanggapan?.findLast((x) => x.rencana !== undefined);
}

/** A plan that ends later than this position may plan, on the office's calendar; null where it does not. */
export function periksaTerjauh(
  peran: PeranPelaku,
  rencana: { lokasi: string; sampai: Waktu },
  dibuat: Waktu,
  kalender: KalenderKerja,
): Penolakan | null {
  const hari = peran === 'kadis' ? HARI_KERJA_TERJAUH_KADIS : HARI_KERJA_TERJAUH;
  const terjauh = akhirHariKerjaKe(hari, dibuat, kalender);
  if (rencana.sampai <= terjauh) return null;
  const pesan = `Paling jauh ${hari} hari kerja ke depan, sampai ${tulisWaktu(terjauh, kalender.zona)}.`;
  return penolakan('waktuTidakSah', pesan, [{ lokasi: rencana.lokasi, pesan }]);
}

/** The plan an entry makes and for which of the deadlines, or null: the one act for all, and the one of the kadis for a stay. */
export function rencanaDari(
  semua: readonly Tenggat[],
  p: Peristiwa,
): { tenggatId: string; sampai: Waktu } | null {
  if (p.jenis === 'tetapkanTindakLanjut') {
    const tinggal = semua.find((t) => t.kunci === 'tinggal' && berjalan(t));
    return tinggal ? { tenggatId: tinggal.id, sampai: (p.isi as { target: Waktu }).target } : null;
  }
  if (p.jenis !== 'tanggapiEskalasi') return null;
  const isi = p.isi as IsiUmum['tanggapiEskalasi'];
  return isi.jawab === 'rencana' ? { tenggatId: isi.tenggat, sampai: isi.sampai } : null;
}

/**
 * The ladder under a plan. Where the plan ends it goes on one rung higher, and those after that keep their distance:
 * none is left out, and no volley comes. Reminders of a deadline that will have passed by then are. A ladder that had
 * come to its end gets one rung more, for the position above.
 */
export function tundaTangga(t: Tenggat, sampai: Waktu, oleh: PeranPelaku, kalender: KalenderKerja): Tenggat {
  const menunggu = t.jenjang.filter((j) => j.nasib === 'menunggu');
  if (menunggu.length === 0) return lanjutkanTangga(t, sampai, oleh);
  const berikut = menunggu.find((j) => asal(j) >= t.batas);
  if (!berikut || asal(berikut) > sampai) return { ...t, jenjang: t.jenjang.map(kembalikan) };
  const jenjang = t.jenjang.map((j): Jenjang => {
    if (j.nasib !== 'menunggu') return j;
    if (asal(j) < t.batas) return { ...j, nasib: 'dilewati' };
    if (j === berikut) return kembalikan(j);
    return { ...j, semula: asal(j), pada: geserTenggat(asal(j), asal(berikut), sampai, t.jam, kalender) };
  });
  return { ...t, jenjang };
}

function asal(j: Jenjang): Waktu {
  return j.semula ?? j.pada;
}

// An earlier plan had put it off.
function kembalikan({ semula, ...j }: Jenjang): Jenjang {
  return j.nasib === 'menunggu' && semula !== undefined
    ? { ...j, pada: semula }
    : { ...j, ...(semula !== undefined && { semula }) };
}

/** A ladder that goes on whatever is planned; only one that had come to its end gets its one rung more. */
export function lanjutkanTangga(t: Tenggat, sampai: Waktu, oleh: PeranPelaku): Tenggat {
  if (t.jenjang.some((j) => j.nasib === 'menunggu')) return t;
  return { ...t, jenjang: [...t.jenjang, lanjutan(t, sampai, oleh)] };
}

function lanjutan(t: Tenggat, sampai: Waktu, oleh: PeranPelaku): Jenjang {
  const atasan: Peran = tingkat(oleh) < tingkat('kabid-rehsos') ? 'kabid-rehsos' : 'kadis';
  const ke = Math.max(0, ...t.jenjang.map((j) => j.ke)) + 1;
  return { ke, pada: sampai, kepada: [atasan], nasib: 'menunggu' };
}

/** A clock that is taken up again, as by a reopening: what was planned for it still holds. */
export function sambungRencana(
  semua: readonly Tenggat[],
  baru: Tenggat,
  sejak: Waktu,
  kalender: KalenderKerja,
): Tenggat {
  const lama = semua.findLast((t) => t.kunci === baru.kunci && t.mulai === baru.mulai);
  if (!lama) return baru;
  const { tanggapan, diredamSampai: sampai } = lama;
  const sambung = { ...baru, ...(tanggapan && { tanggapan }) };
  if (sampai === undefined || sampai <= sejak) return sambung;
  // Where it is not said whose plan it was, it was the kadis's: nobody else could make one then.
  const oleh = rencanaTerakhir(lama)?.oleh.peran ?? 'kadis';
  return { ...tundaTangga(sambung, sampai, oleh, kalender), diredamSampai: sampai };
}
