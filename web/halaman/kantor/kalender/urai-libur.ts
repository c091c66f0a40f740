import type { HariLibur } from '../../../../domain/jam/kalender.ts';
import { adalahTanggal } from '../../../../domain/jam/waktu.ts';

export interface HasilUrai {
  libur: HariLibur[];
  /** Lines that could not be read, counted from 1. */
  salah: { baris: number; pesan: string }[];
}

const NAMA_MAKS = 200;

/**
 * Holidays as they are pasted, one a line: "2027-01-01 Tahun Baru". What says "cuti bersama" is collective leave; an
 * empty line is none.
 */
export function uraiLibur(teks: string): HasilUrai {
  const hasil: HasilUrai = { libur: [], salah: [] };
  for (const [i, mentah] of teks.split('\n').entries()) {
    const baris = mentah.trim();
    if (baris === '') continue;
    const [, tanggal = '', nama = ''] = /^(\S+)[\s;,]+(.+)$/.exec(baris) ?? [];
    const pesan = keberatan(tanggal, nama);
    if (pesan !== null) hasil.salah.push({ baris: i + 1, pesan });
    else
      hasil.libur.push({
        tanggal,
        nama: nama.trim(),
        jenis: /cuti\s+bersama/i.test(nama) ? 'cutiBersama' : 'libur',
      });
  }
  return hasil;
}

/** Both lists, by day; what is there already under the same day and name is not taken twice. */
export function gabungLibur(lama: readonly HariLibur[], baru: readonly HariLibur[]): HariLibur[] {
  const semua = new Map([...lama, ...baru].map((l) => [`${l.tanggal} ${l.nama}`, l]));
  return [...semua.values()].toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : 0));
}

function keberatan(tanggal: string, nama: string): string | null {
  if (!adalahTanggal(tanggal)) return 'Mulai dengan tanggal, misalnya 2027-01-01, lalu nama harinya.';
  return nama.trim().length > NAMA_MAKS ? `Nama paling panjang ${NAMA_MAKS} huruf.` : null;
}
