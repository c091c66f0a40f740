import type { Tanggal, Waktu, Zona } from '../../../domain/jam/waktu.ts';
import { tambahMenit, tanggalDi } from '../../../domain/jam/waktu.ts';
import { LAYANAN } from '../../../domain/kata.ts';
import type { Layanan } from '../../../domain/kata.ts';

/** One line of the list: what waits in a case, for whom, until when. */
export interface Baris {
  id: string;
  nomor: string;
  layanan: string;
  klien: string | null;
  apa: string;
  siapa: string;
  sampai: Waktu | null;
  terlambat: boolean;
}

/** How soon, the most urgent first. */
export const KEMENDESAKAN = ['terlambat', 'hariIni', 'duaHari', 'kemudian', 'tanpaTenggat'] as const;
export type Kemendesakan = (typeof KEMENDESAKAN)[number];

export interface Kelompok {
  layanan: Layanan;
  menurut: readonly { kemendesakan: Kemendesakan; baris: readonly Baris[] }[];
}

const DUA_HARI_MENIT = 2 * 24 * 60;

/** By service, and within it by urgency; what ends first stands first. Groups with nothing in them are left out. */
export function susun(baris: readonly Baris[], kini: Waktu, zona: Zona): Kelompok[] {
  const hariIni = tanggalDi(kini, zona);
  const lusa = tanggalDi(tambahMenit(kini, DUA_HARI_MENIT), zona);
  return LAYANAN.flatMap((layanan) => {
    const milik = baris.filter((b) => b.layanan === layanan).toSorted(lebihDulu);
    const menurut = KEMENDESAKAN.map((kemendesakan) => ({
      kemendesakan,
      baris: milik.filter((b) => kemendesakanBaris(b, { kini, hariIni, lusa, zona }) === kemendesakan),
    }));
    const berisi = menurut.filter((m) => m.baris.length > 0);
    return berisi.length > 0 ? [{ layanan, menurut: berisi }] : [];
  });
}

function kemendesakanBaris(
  b: Baris,
  h: { kini: Waktu; hariIni: Tanggal; lusa: Tanggal; zona: Zona },
): Kemendesakan {
  if (b.terlambat || (b.sampai !== null && b.sampai <= h.kini)) return 'terlambat';
  if (b.sampai === null) return 'tanpaTenggat';
  const hari = tanggalDi(b.sampai, h.zona);
  if (hari === h.hariIni) return 'hariIni';
  return hari <= h.lusa ? 'duaHari' : 'kemudian';
}

function lebihDulu(a: Baris, b: Baris): number {
  if (a.sampai === b.sampai) return a.nomor.localeCompare(b.nomor);
  if (a.sampai === null) return 1;
  return b.sampai === null ? -1 : a.sampai.localeCompare(b.sampai);
}
