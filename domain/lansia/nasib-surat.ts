import { bahanRekomendasi } from '../surat/bahan-lansia.ts';
import type { JenisSurat } from '../surat/isian.ts';
import type { AlasanBatal, AlasanCabut } from '../surat/register.ts';
import type { KeadaanLansia } from './keadaan.ts';

/** What becomes of the letters of a case through an entry of its history. */
export interface NasibSurat {
  /** The number that was reserved is void. */
  batalkan?: AlasanBatal;
  /** What was issued no longer holds. */
  cabut?: AlasanCabut;
}

const BATAL: Readonly<Record<string, AlasanBatal>> = {
  kembalikan: 'dikembalikan',
  tolak: 'ditolak',
  batalkan: 'dibatalkan',
};
const CABUT: Readonly<Record<string, AlasanCabut>> = {
  cabutSurat: 'dicabut',
  batalkan: 'kasusDibatalkan',
  tolak: 'kasusDitolak',
  akhiriTanpaPenempatan: 'tanpaPenempatan',
};
const MENERBITKAN: ReadonlySet<string> = new Set(['tandaTangan', 'pastikanSurat', 'cocokkanSurat']);

/** Kinds that rest on the recommendation and fall with it; the record of a handover tells what has happened. */
export const IKUT_DICABUT = ['rekomendasi', 'tugasPendampingan'] as const satisfies JenisSurat[];

/** @param sesudah the case as it will be */
export function nasibSurat(k: KeadaanLansia, jenis: string, sesudah: KeadaanLansia): NasibSurat {
  const keluar = k.tahap === 'tandaTangan' && sesudah.tahap !== 'tandaTangan';
  const terbit = MENERBITKAN.has(jenis);
  const cabut = CABUT[jenis];
  return {
    ...(keluar && !terbit && { batalkan: BATAL[jenis] ?? 'isiBerubah' }),
    ...(cabut && { cabut }),
  };
}

/** Initials stand for what would be printed. Names stand here by id: who carries them does not change with the case. */
export function parafGugur(k: KeadaanLansia, sesudah: KeadaanLansia): boolean {
  if (k.tahap !== 'paraf' && k.tahap !== 'tandaTangan') return false;
  // A letter that may have been signed is settled first.
  if (k.suratTertunda) return false;
  // Whatever took the case elsewhere has seen to the initials itself.
  if (k.paraf.length === 0 || sesudah.tahap !== k.tahap) return false;
  return tercetak(k) !== tercetak(sesudah);
}

function tercetak(k: KeadaanLansia): string {
  const peksos = k.petugas && { nama: k.petugas.orangId, jabatan: 'peksos' };
  return JSON.stringify(bahanRekomendasi(k, { kantor: { nama: '', kota: '' }, peksos }));
}

/** Whether somebody initialled another content than this. */
export function isiBerubah(k: KeadaanLansia, sidikIsi: string): boolean {
  return k.paraf.some((p) => p.sidik !== undefined && p.sidik !== sidikIsi);
}
