import type { Tanggal, Waktu, Zona } from '../jam/waktu.ts';
import { adalahTanggal, tanggalDi } from '../jam/waktu.ts';
import type { Layanan } from '../kata.ts';
import type { Kesalahan, Penolakan } from '../kasus/penolakan.ts';
import { penolakan } from '../kasus/penolakan.ts';
import type { StandarPdp } from '../standar/standar.ts';

/** What an erasure asks of a case: facts of now, not of when it was asked for. */
export interface FaktaSasaran {
  nomor: string;
  layanan: Layanan;
  ditutupPada: Waktu | null;
  dibatasi: boolean;
  /** Numbers of other requests about it that are not decided or carried out yet. */
  permintaanLain: readonly string[];
}

/** The same day so many months later; the last day of a month that is too short. */
export function tambahBulan(t: Tanggal, bulan: number): Tanggal {
  const ke = Number(t.slice(0, 4)) * 12 + Number(t.slice(5, 7)) - 1 + bulan;
  const awal = `${String(Math.floor(ke / 12)).padStart(4, '0')}-${String((ke % 12) + 1).padStart(2, '0')}`;
  for (let hari = Number(t.slice(8)); ; hari -= 1) {
    const tanggal = `${awal}-${String(hari).padStart(2, '0')}`;
    if (adalahTanggal(tanggal)) return tanggal;
  }
}

/** The day from which a case closed then may be erased. @param bulan the office's retention of its service */
export function akhirRetensi(ditutupPada: Waktu, bulan: number, zona: Zona): Tanggal {
  return tambahBulan(tanggalDi(ditutupPada, zona), bulan);
}

/**
 * Only what is closed and past the office's retention is erased, and nothing that is restricted or asked about.
 * @returns why not yet, naming the day for each case; null where all of them may go
 */
export function halanganPenghapusan(
  sasaran: readonly FaktaSasaran[],
  { retensi, zona }: Pick<StandarPdp, 'retensi' | 'zona'>,
  waktu: Waktu,
): Penolakan | null {
  const hariIni = tanggalDi(waktu, zona);
  const kesalahan = sasaran.flatMap((s): Kesalahan[] => {
    const pesan = halangan(s, retensi[s.layanan], zona, hariIni);
    return pesan === null ? [] : [{ lokasi: s.nomor, pesan }];
  });
  if (kesalahan.length === 0) return null;
  const rinci = kesalahan.map((s) => `${s.lokasi}: ${s.pesan}`).join(' ');
  return penolakan('belumBolehDihapus', `Data belum boleh dihapus. ${rinci}`, kesalahan);
}

function halangan(s: FaktaSasaran, bulan: number, zona: Zona, hariIni: Tanggal): string | null {
  if (s.ditutupPada === null) return 'Kasus masih terbuka.';
  const akhir = akhirRetensi(s.ditutupPada, bulan, zona);
  if (hariIni < akhir) return `Masa simpan berakhir ${akhir}.`;
  if (s.dibatasi) return 'Pemrosesan sedang dibatasi; cabut dulu pembatasannya.';
  if (s.permintaanLain.length > 0) return `Masih ada permintaan lain: ${s.permintaanLain.join(', ')}.`;
  return null;
}
